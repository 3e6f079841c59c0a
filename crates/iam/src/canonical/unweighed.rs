//! What is carried along without counting.

use std::cmp::Ordering;
use std::hash::{Hash, Hasher};

/// Something carried along that does not count when two things are compared.
#[derive(Debug, Clone, Default)]
pub(crate) struct Unweighed<T>(pub T);

impl<T> PartialEq for Unweighed<T> {
    fn eq(&self, _: &Unweighed<T>) -> bool {
        true
    }
}

impl<T> Eq for Unweighed<T> {}

impl<T> PartialOrd for Unweighed<T> {
    fn partial_cmp(&self, other: &Unweighed<T>) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T> Ord for Unweighed<T> {
    fn cmp(&self, _: &Unweighed<T>) -> Ordering {
        Ordering::Equal
    }
}

impl<T> Hash for Unweighed<T> {
    fn hash<H: Hasher>(&self, _: &mut H) {}
}
