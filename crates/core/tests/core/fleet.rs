//! Many destinations at once.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

use cpu_time::ThreadTime;
use provision_core::address::Owner;
use provision_core::deployment::Deployment;
use provision_core::facts::World;
use provision_core::kinds::former::{self, Former, Search};
use provision_core::kinds::graphs;
use provision_core::plan::{self, Pruning};
use provision_core::resource::Teardown;
use provision_core::spec;

use crate::support::scenarios::applied;
use crate::support::{self, memory};

/// As many destinations of one spec, on one cluster.
fn fleet(count: usize) -> Vec<Deployment> {
    let mut text = "name = \"fleet\"\nvendor = \"iterable\"\n[aws]\naccount = \"111122223333\"\n\
                    [trust]\nsubject = \"108000002380243782158\"\n\
                    [bucket]\nname = \"fleet-{{ destination }}\"\n[user]\nname = \"user_{{ destination }}\"\n"
        .to_owned();
    for number in 0..count {
        write!(
            text,
            "[destinations.d{number}]\nregion = \"us-east-1\"\ncluster = \"analytics\"\ndatabase = \"dev\"\n\
             schema = \"s{number}\"\ndata_center = \"us\"\n"
        )
        .unwrap();
    }
    let files = support::Given(|_: &Path| Ok(text.clone()));
    let specs = spec::read(&["spec.toml".into()], &files).unwrap_or_else(|problems| panic!("{problems}"));
    specs.deployments().cloned().collect()
}

/// What planning takes of the processor, once everything was read.
fn planning(deployments: &[Deployment], world: &World, destroys: bool) -> Duration {
    let mut world = memory::with_inventory(world);
    let known: BTreeSet<Owner> = deployments.iter().map(Deployment::owner).collect();
    let search = Search { deployments, stand_in: None, known: &known };
    let begin = ThreadTime::now();
    former::survey(search, &mut world);
    let former = former::of(search, &world);
    let (graphs, left) = (graphs(deployments), former.iter().map(Former::graph).collect::<Vec<_>>());
    match destroys {
        false => plan::make(&graphs, &left, &world, Pruning::default()),
        true => plan::teardown(&graphs, &left, &world, Teardown::default()),
    };
    begin.elapsed()
}

/// Four times as many destinations, each of which is compared with what is there, and not with each other one: sixteen times as
/// long would be as long as all with all. Who may have been granted something at a place of before is, in fact, any of them.
#[test]
fn planning_takes_as_long_as_there_are_destinations() {
    let took = |count: usize| {
        let all = fleet(count);
        let world = applied(&all);
        let nothing = planning(&all, &world, false);
        let half = planning(&all[..count / 2], &world, false);
        [nothing, half, planning(&all, &world, true)].map(|took| took.as_secs_f64())
    };
    let (few, many) = (took(100), took(400));
    for (what, most, few, many) in [
        ("nothing to do", 10.0, few[0], many[0]),
        ("half of them gone from the spec", 14.0, few[1], many[1]),
        ("destroy", 10.0, few[2], many[2]),
    ] {
        eprintln!("{what}: {few:.2} s and {many:.2} s, {:.1} times", many / few);
        assert!(many <= most * few, "{what}: {few} s and {many} s");
    }
}
