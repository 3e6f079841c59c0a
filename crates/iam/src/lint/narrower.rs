//! Many statements, and quickly those few that one of them may cover whole.

use std::collections::HashMap;

use super::parts::Action;
use super::statement::Stmt;

/// Statements by what one that covers them has too.
pub(super) struct Narrower<'s> {
    /// By their first action and their first resource: whatever covers a statement covers these.
    by_action: Texts,
    by_resource: Texts,
    /// By their first principal, with its type.
    by_principal: HashMap<(&'s str, &'s str), Vec<usize>>,
    /// By key, operator and value.
    by_test: HashMap<(&'s str, &'s str, &'s str), Vec<usize>>,
}

impl<'s> Narrower<'s> {
    pub fn new<'a: 's>(statements: impl Iterator<Item = (usize, &'s Stmt<'a>)>) -> Narrower<'s> {
        let (mut actions, mut resources) = (Vec::new(), Vec::new());
        let mut by_principal: HashMap<_, Vec<usize>> = HashMap::new();
        let mut by_test: HashMap<_, Vec<usize>> = HashMap::new();
        for (number, statement) in statements {
            actions.push((statement.actions.first().map(full).unwrap_or_default(), number));
            let resource = statement.resources.first().map(|resource| resource.text.value.clone());
            resources.push((resource.unwrap_or_default(), number));
            if let Some((kind, name)) = statement.principal().and_then(|principal| principal.all().next()) {
                by_principal.entry((kind, name.value.as_str())).or_default().push(number);
            }
            for test in &statement.tests {
                for (value, _) in test.values() {
                    let operator = test.block.operator.value.as_str();
                    by_test.entry((&*test.key, operator, value)).or_default().push(number);
                }
            }
        }
        Narrower { by_action: Texts::new(actions), by_resource: Texts::new(resources), by_principal, by_test }
    }

    /// Those of whose actions and resources this one may cover the first.
    pub fn within(&self, wider: &Stmt) -> Vec<usize> {
        self.of_texts(wider).concat()
    }

    /// Those of which this one may also cover the principals, each of which it must name, and the conditions, of which it
    /// must have none or the same.
    pub fn same_within(&self, wider: &Stmt) -> Vec<usize> {
        let mut fewest = self.of_texts(wider);
        if let Some(principal) = wider.principal() {
            let named =
                principal.all().filter_map(|(kind, name)| self.by_principal.get(&(kind, name.as_str())));
            fewest = fewer(fewest, named.map(Vec::as_slice).collect());
        }
        let test = wider.tests.first();
        if let Some((test, (value, _))) = test.and_then(|test| Some((test, test.values().next()?))) {
            let same = self.by_test.get(&(&*test.key, test.block.operator.as_str(), value));
            fewest = fewer(fewest, same.map(Vec::as_slice).into_iter().collect());
        }
        fewest.concat()
    }

    fn of_texts(&self, wider: &Stmt) -> Vec<&[usize]> {
        let actions = wider.actions.iter().map(|action| match action.is_everything() {
            true => String::new(),
            false => full(action),
        });
        let of_actions = self.by_action.covered(&actions.collect::<Vec<_>>());
        let resources: Vec<_> = wider.resources.iter().map(|resource| resource.text.value.as_str()).collect();
        match resources.is_empty() {
            true => of_actions,
            false => fewer(of_actions, self.by_resource.covered(&resources)),
        }
    }
}

/// Of two selections, the one of fewer statements.
fn fewer<'n>(one: Vec<&'n [usize]>, other: Vec<&'n [usize]>) -> Vec<&'n [usize]> {
    let count = |numbers: &[&[usize]]| numbers.iter().map(|numbers| numbers.len()).sum::<usize>();
    if count(&other) < count(&one) { other } else { one }
}

fn full(action: &Action) -> String {
    [&action.service, ":", &action.name].concat()
}

/// Texts in order, and the numbers of their statements.
struct Texts {
    texts: Vec<String>,
    numbers: Vec<usize>,
}

impl Texts {
    fn new(mut texts: Vec<(String, usize)>) -> Texts {
        texts.sort();
        let (texts, numbers) = texts.into_iter().unzip();
        Texts { texts, numbers }
    }

    /// Numbers of the texts that begin as one of the patterns does in front of its first wildcard.
    fn covered(&self, patterns: &[impl AsRef<str>]) -> Vec<&[usize]> {
        let beginning = |pattern| str::split(pattern, ['*', '?']).next().unwrap_or_default();
        let mut beginnings: Vec<&str> = patterns.iter().map(AsRef::as_ref).map(beginning).collect();
        beginnings.sort_unstable();
        // What begins with a text also begins with what that begins with.
        beginnings.dedup_by(|longer, shorter| longer.starts_with(*shorter));
        let stretch = |beginning: &str| {
            let first = self.texts.partition_point(|text| text.as_str() < beginning);
            let length = self.texts[first..].partition_point(|text| text.starts_with(beginning));
            &self.numbers[first..first + length]
        };
        beginnings.into_iter().map(stretch).collect()
    }
}
