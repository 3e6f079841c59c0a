//! Names as words in the value of a tag.

/// The longest value of a tag (Amazon S3 and IAM API References, `Tag`).
pub const LONGEST: usize = 256;

/// A name as the value of a tag can hold it, where only some characters are allowed (Amazon S3
/// and IAM User Guides, "Tagging").
pub fn escaped(name: &str) -> String {
    let allowed = |c: char| c.is_ascii_alphanumeric() || "+-._:/@".contains(c);
    let mut word = String::new();
    for c in name.chars() {
        match allowed(c) {
            true => word.push(c),
            false => word.push_str(&format!("={:x}=", u32::from(c))),
        }
    }
    word
}

/// The name that was [`escaped`]. Every second part stands for a character.
pub fn unescaped(word: &str) -> String {
    let character = |code: &str| u32::from_str_radix(code, 16).ok().and_then(char::from_u32);
    let part = |(at, part): (usize, &str)| match at % 2 {
        0 => part.to_owned(),
        _ => character(part).map(String::from).unwrap_or_default(),
    };
    word.split('=').enumerate().map(part).collect()
}

#[cfg(test)]
mod tests {
    use super::{escaped, unescaped};

    #[test]
    fn names_become_values_of_tags_and_names_again() {
        assert_eq!(escaped("IAMR:acme-us.x@y+z_1"), "IAMR:acme-us.x@y+z_1");
        assert_eq!(escaped("a,b c$"), "a=2c=b=20=c=24=");
        assert_ne!(escaped("a=2c=b"), escaped("a,b"), "an encoded character is not the same as its code");
        for name in ["IAMR:acme", "a,b c$", "a=2c=b", "=", "ä€😀", "", "==a"] {
            assert_eq!(unescaped(&escaped(name)), name);
        }
    }
}
