//! An account in which somebody else does something while a plan is carried out.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use provision::apply::Report;
use provision::retry::RetryPolicy;
use provision_core::call::Call;
use provision_core::edge::{CloudError, Execute, Observe};
use provision_core::facts::{Wanted, World};
use provision_core::plan::Plan;

use crate::cases;
use crate::support::calls::variant;
use crate::support::memory;

/// What somebody does; says whether there was anything to do it to.
pub type Act = Box<dyn FnOnce(&mut World) -> bool + Send>;

pub struct Stage {
    world: Mutex<World>,
    /// How many calls come before it, and what it is.
    act: Mutex<Option<(usize, Act)>>,
    sent: Mutex<usize>,
    /// Before which call it was done.
    done: Mutex<Option<&'static str>>,
}

impl Stage {
    pub fn of(world: World, act: Option<(usize, Act)>) -> Arc<Self> {
        let (world, act) = (Mutex::new(world), Mutex::new(act));
        Arc::new(Stage { world, act, sent: Mutex::default(), done: Mutex::default() })
    }

    pub fn world(&self) -> World {
        self.world.lock().unwrap().clone()
    }

    /// The kind of call before which somebody did it, if it came to that.
    pub fn done(&self) -> Option<&'static str> {
        *self.done.lock().unwrap()
    }
}

impl Observe for Stage {
    async fn observe(&self, _: &Wanted) -> Result<World, Vec<CloudError>> {
        let mut world = self.world();
        memory::by_group(&mut world);
        Ok(world)
    }
}

impl Execute for Stage {
    async fn execute(&self, call: &Call) -> Result<(), CloudError> {
        let mut world = self.world.lock().unwrap();
        let mut sent = self.sent.lock().unwrap();
        if let Some((_, act)) = self.act.lock().unwrap().take_if(|(at, _)| *at == *sent)
            && act(&mut world)
        {
            *self.done.lock().unwrap() = Some(variant(call));
        }
        *sent += 1;
        memory::answer(&mut world, call)
    }
}

/// What is not there is waited for, but not for long.
const POLICY: RetryPolicy = RetryPolicy {
    limit: Duration::from_millis(4),
    unseen: Duration::from_millis(2),
    first_pause: Duration::ZERO,
    longest_pause: Duration::from_millis(1),
};

pub fn run(stage: &Arc<Stage>, plan: &Plan) -> Report {
    cases::run(stage, plan, POLICY)
}
