//! The steps of a destination as a drawing: in columns, each behind what it waits for.

use std::collections::BTreeMap;

use provision_core::address::Address;
use provision_core::plan::Step;
use serde::Serialize;

use super::item::Tone;

const WIDTH: usize = 200;
const HEIGHT: usize = 52;
const GAP: usize = 56;
const SPACE: usize = 16;
const MARGIN: usize = 8;
/// What fits into a box.
const LETTERS: usize = 26;

#[derive(Clone, Debug, Serialize)]
pub struct Drawing {
    /// Of its own, so that several stand on a page.
    pub anchor: String,
    pub label: String,
    pub width: usize,
    pub height: usize,
    pub boxes: Vec<Shown>,
    /// Paths of SVG.
    pub arrows: Vec<String>,
}

/// A step in its box.
#[derive(Clone, Debug, Serialize)]
pub struct Shown {
    pub x: usize,
    pub y: usize,
    pub tone: Tone,
    pub anchor: String,
    /// What happens to what sort of resource.
    pub what: String,
    /// As much of the name as fits.
    pub name: String,
    pub title: String,
}

/// What is drawn of a step.
pub struct Node<'a> {
    pub step: &'a Step,
    pub tone: Tone,
    pub word: &'a str,
    pub anchor: String,
}

impl Drawing {
    pub fn new(anchor: String, label: String, nodes: &[Node<'_>]) -> Self {
        let places = places(nodes);
        let boxes = nodes.iter().filter_map(|node| {
            let (x, y) = *places.get(&node.step.address)?;
            let (kind, name) = (node.step.address.kind.title(), &node.step.address.name);
            Some(Shown {
                x,
                y,
                tone: node.tone,
                anchor: node.anchor.clone(),
                what: format!("{} {kind}", node.word),
                name: shortened(name),
                title: format!("{} {kind} {name}", node.word),
            })
        });
        let arrows = nodes.iter().flat_map(|node| {
            let to = places.get(&node.step.address);
            let from = node.step.depends_on.iter().filter_map(|address| places.get(address));
            from.filter_map(|from| Some(arrow(*from, *to?))).collect::<Vec<_>>()
        });
        let far = |at: fn(&(usize, usize)) -> usize| places.values().map(at).max().unwrap_or_default();
        Drawing {
            anchor,
            label,
            width: far(|place| place.0) + WIDTH + MARGIN,
            height: far(|place| place.1) + HEIGHT + MARGIN,
            boxes: boxes.collect(),
            arrows: arrows.collect(),
        }
    }
}

/// The upper left corner of each box. In its column a box is as near as may be to what it waits for.
fn places(nodes: &[Node<'_>]) -> BTreeMap<Address, (usize, usize)> {
    let mut columns: BTreeMap<usize, Vec<&Step>> = BTreeMap::new();
    let depths = depths(nodes);
    for node in nodes {
        columns.entry(depths[&node.step.address]).or_default().push(node.step);
    }
    let mut places: BTreeMap<Address, (usize, usize)> = BTreeMap::new();
    for (column, mut steps) in columns {
        steps.sort_by_key(|step| {
            let heights =
                step.depends_on.iter().filter_map(|address| places.get(address)).map(|place| place.1);
            let heights: Vec<_> = heights.collect();
            heights.iter().sum::<usize>() / heights.len().max(1)
        });
        let x = MARGIN + column * (WIDTH + GAP);
        for (row, step) in steps.into_iter().enumerate() {
            places.insert(step.address.clone(), (x, MARGIN + row * (HEIGHT + SPACE)));
        }
    }
    places
}

/// How many others wait for each other before each. As many rounds as there are steps are enough, and end where steps
/// should wait for each other in a circle.
fn depths(nodes: &[Node<'_>]) -> BTreeMap<Address, usize> {
    let mut depths: BTreeMap<_, _> = nodes.iter().map(|node| (node.step.address.clone(), 0)).collect();
    for _ in nodes {
        let before = depths.clone();
        for node in nodes {
            let behind = node.step.depends_on.iter().filter_map(|address| before.get(address));
            depths.insert(node.step.address.clone(), behind.map(|depth| depth + 1).max().unwrap_or_default());
        }
        if depths == before {
            break;
        }
    }
    depths
}

fn arrow((x, y): (usize, usize), (to_x, to_y): (usize, usize)) -> String {
    let (x, y, to_x, to_y) = (x + WIDTH, y + HEIGHT / 2, to_x.saturating_sub(6), to_y + HEIGHT / 2);
    let bend = GAP / 2;
    format!("M{x} {y}C{} {y} {} {to_y} {to_x} {to_y}", x + bend, to_x.saturating_sub(bend))
}

/// The beginning and the end of a name: names of one setup begin alike.
fn shortened(name: &str) -> String {
    let letters: Vec<_> = name.chars().collect();
    if letters.len() <= LETTERS {
        return name.to_owned();
    }
    let half = (LETTERS - 1) / 2;
    let (first, last) = (&letters[..half], &letters[letters.len() - half..]);
    format!("{}…{}", first.iter().collect::<String>(), last.iter().collect::<String>())
}
