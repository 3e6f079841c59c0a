//! Specs with many destinations, as text.

use std::fmt::Write as _;

/// A spec with so many destinations, of which `place` says where each is.
pub fn fleet(destinations: usize, place: impl Fn(usize) -> String) -> String {
    let mut spec = "name = \"fleet\"\nvendor = \"iterable\"\n\n[aws]\naccount = \"111122223333\"\n\n\
                    [trust]\nsubject = \"108000002380243782158\"\n\n\
                    [bucket]\nname = \"fleet-{{ destination }}\"\n\n\
                    [user]\nname = \"user_{{ destination }}\"\n"
        .to_owned();
    for number in 0..destinations {
        let place = place(number);
        write!(
            spec,
            "\n[destinations.d{number:03}]\ndata_center = \"us\"\ndatabase = \"dev\"\nschema = \"s{number:03}\"\n{place}\n"
        )
        .expect("a string takes text");
    }
    spec
}

/// On the seeded cluster, administered in this way, without ingress rules.
pub fn on_the_cluster(via: &str) -> impl Fn(usize) -> String {
    let admin = format!("admin = {{ via = \"{via}\" }}");
    move |_| {
        format!("region = \"us-east-1\"\ncluster = \"analytics\"\n{admin}\nnetwork = {{ allow = false }}")
    }
}
