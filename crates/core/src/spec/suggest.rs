//! "Did you mean".

/// The candidate closest to what was written, if it is close enough to be
/// worth asking.
pub fn closest<'a>(written: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    const ALIKE: f64 = 0.75;
    let written = written.to_lowercase();
    candidates
        .map(|candidate| (strsim::jaro_winkler(&written, candidate), candidate))
        .filter(|(likeness, candidate)| *likeness >= ALIKE || strsim::osa_distance(&written, candidate) <= 2)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, candidate)| candidate)
}

/// `one`, `one or two`, `one, two or three`.
pub fn alternatives<'a>(items: impl IntoIterator<Item = &'a str>) -> String {
    let items: Vec<&str> = items.into_iter().collect();
    match items.split_last() {
        None => String::new(),
        Some((only, [])) => only.to_string(),
        Some((last, rest)) => format!("{} or {last}", rest.join(", ")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn near_misses_find_their_word_and_far_ones_do_not() {
        let words = || ["cluster", "workgroup", "database", "schema"].into_iter();
        assert_eq!(closest("clutser", words()), Some("cluster"));
        assert_eq!(closest("Workgroup", words()), Some("workgroup"));
        assert_eq!(closest("work_group", words()), Some("workgroup"));
        assert_eq!(closest("frobnicate", words()), None);
    }

    #[test]
    fn lists_read_as_sentences() {
        assert_eq!(alternatives(["a"]), "a");
        assert_eq!(alternatives(["a", "b", "c"]), "a, b or c");
    }
}
