//! Partitions, regions and account ids (AWS Fault Isolation Boundaries; AWS General Reference).

/// The partitions and the beginning of the names of their regions.
const PARTITIONS: [(&str, &[&str]); 8] = [
    ("aws-cn", &["cn-"]),
    ("aws-us-gov", &["us-gov-"]),
    ("aws-eusc", &["eusc-"]),
    ("aws-iso-b", &["us-isob-"]),
    ("aws-iso-e", &["eu-isoe-"]),
    ("aws-iso-f", &["us-isof-"]),
    ("aws-iso", &["us-iso-"]),
    ("aws", &["us-", "eu-", "ap-", "sa-", "ca-", "me-", "af-", "il-", "mx-"]),
];

pub fn is_partition(text: &str) -> bool {
    PARTITIONS.iter().any(|(partition, _)| *partition == text)
}

/// The partition a region belongs to; `None` if its name is not like any.
pub fn of_region(region: &str) -> Option<&'static str> {
    let belongs = |prefixes: &[&str]| prefixes.iter().any(|prefix| region.starts_with(prefix));
    let found = PARTITIONS.iter().find(|(_, prefixes)| belongs(prefixes));
    found.map(|(partition, _)| *partition)
}

/// Is it written as regions are: `us-east-1`, `us-gov-west-1`? New regions are not known by name.
pub fn is_region(text: &str) -> bool {
    let words: Vec<&str> = text.split('-').collect();
    let [parts @ .., number] = words.as_slice() else {
        return false;
    };
    let letters = |word: &&str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase());
    (2..=3).contains(&parts.len())
        && parts.iter().all(letters)
        && (1..=2).contains(&number.len())
        && number.bytes().all(|b| b.is_ascii_digit())
        && of_region(text).is_some()
}
