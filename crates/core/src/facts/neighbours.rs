//! The warehouses that are there, where one is not.

use super::connection::WarehouseId;
use super::world::World;
use crate::prose::nearest;

impl World {
    /// That there is no such warehouse, and which there are in its region, as far as that is known.
    pub fn lacks(&self, id: &WarehouseId) -> String {
        let message = format!("there is no {id}");
        let Some(there) = self.neighbours.get(id) else { return message };
        if there.is_empty() {
            return format!("{message}, nor any other warehouse");
        }
        let (alike, mut others): (Vec<_>, Vec<_>) = there.iter().partition(|one| one.kind == id.kind);
        // That only the kind is wrong is told by the name.
        let namesake = others.iter().position(|one| one.name == id.name).map(|at| others.remove(at));
        let namesake = namesake.map(|one| format!("{} {}", one.kind.title(), one.name));
        let listed = |all: &[&WarehouseId]| {
            let names = nearest(&id.name, all.iter().map(|one| one.name.as_str()));
            all.first().map(|one| format!("{} {names}", one.kind.title()))
        };
        let lists: Vec<_> = namesake.into_iter().chain(listed(&alike)).chain(listed(&others)).collect();
        format!("{message}; what is there: {}", lists.join("; "))
    }
}

#[cfg(test)]
mod tests {
    use super::World;
    use crate::facts::{WarehouseId, WarehouseKind};

    fn id(kind: WarehouseKind, name: &str) -> WarehouseId {
        WarehouseId { region: "us-east-1".to_owned(), kind, name: name.to_owned() }
    }

    #[test]
    fn what_is_there_is_told_nearest_first() {
        use WarehouseKind::{Cluster, Workgroup};
        let missing = id(Cluster, "analitycs");
        let told = |there: Option<&[WarehouseId]>| {
            let mut world = World::default();
            world.neighbours.extend(there.map(|there| (missing.clone(), there.iter().cloned().collect())));
            world.lacks(&missing)
        };
        let lacks = "there is no cluster analitycs in us-east-1";
        assert_eq!(told(None), lacks, "they could not be listed");
        assert_eq!(told(Some(&[])), format!("{lacks}, nor any other warehouse"));
        let several = [id(Cluster, "a"), id(Cluster, "analytics"), id(Workgroup, "etl")];
        let expected = format!("{lacks}; what is there: cluster analytics and a; workgroup etl");
        assert_eq!(told(Some(&several)), expected);
        let namesake = [id(Cluster, "a"), id(Workgroup, "analitycs")];
        assert_eq!(told(Some(&namesake)), format!("{lacks}; what is there: workgroup analitycs; cluster a"));
    }
}
