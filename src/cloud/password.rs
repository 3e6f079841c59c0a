//! Passwords of database users: what makes one fit, new ones, and the form in which they are sent.

use std::env;

use md5::{Digest as _, Md5};
use rand::TryRngCore as _;
use rand::rngs::OsRng;
use rand::seq::{IndexedRandom as _, SliceRandom as _};

use super::answer::Reading;
use super::secret::Secret;
use provision_core::facts::{GivenPassword, Wanted, World};

/// Characters that Redshift refuses among the visible ones of ASCII (Amazon Redshift Database Developer Guide,
/// CREATE USER).
const REFUSED: &str = "'\"\\/@";
const LENGTH: std::ops::RangeInclusive<usize> = 8..=64;

/// Of what new passwords are made: letters, digits, and what needs no escape in a URL, a shell or a form. Without `%`,
/// which begins an escape, and `$`, on which a driver in wide use breaks.
const CLASSES: [&str; 4] =
    ["ABCDEFGHIJKLMNOPQRSTUVWXYZ", "abcdefghijklmnopqrstuvwxyz", "0123456789", "-_.~*!^=,"];
/// How many of [`CLASSES`] a password must have: those of letters and digits.
const NEEDED: usize = 3;
const NEW_LENGTH: usize = 40;

/// Every rule of Redshift and of the vendor that a password breaks. Never quotes more of it than the characters that
/// are refused by name.
pub(super) fn problems(password: &str, forbidden: &str) -> Vec<String> {
    let mut problems = Vec::new();
    let length = password.chars().count();
    if !LENGTH.contains(&length) {
        problems.push(format!(
            "it has {length} characters, Redshift wants {} to {}",
            LENGTH.start(),
            LENGTH.end()
        ));
    }
    let kinds = [
        ("upper-case letter", password.contains(|c: char| c.is_ascii_uppercase())),
        ("lower-case letter", password.contains(|c: char| c.is_ascii_lowercase())),
        ("digit", password.contains(|c: char| c.is_ascii_digit())),
    ];
    for (name, has_one) in kinds {
        if !has_one {
            problems.push(format!("it has no {name}, and Redshift wants one"));
        }
    }
    if password.chars().any(|c| !c.is_ascii_graphic()) {
        problems
            .push("it has a space or something else than visible ASCII, which Redshift refuses".to_owned());
    }
    if password.chars().any(|c| REFUSED.contains(c)) {
        problems.push(format!("it has one of {}, which Redshift refuses", listed(REFUSED)));
    }
    if password.chars().any(|c| forbidden.contains(c)) {
        problems.push(format!("it has one of {}, on which the vendor's form breaks", listed(forbidden)));
    }
    problems
}

fn listed(characters: &str) -> String {
    let name = |c: char| if c == ' ' { "a space".to_owned() } else { c.to_string() };
    characters.chars().map(name).collect::<Vec<_>>().join(" ")
}

/// A new password that fits Redshift and has none of the forbidden characters.
///
/// # Errors
/// No password can be without these characters.
pub(super) fn generate(forbidden: &str) -> Result<Secret, String> {
    let classes = CLASSES.map(|class| {
        class.chars().filter(|c| !forbidden.contains(*c) && !REFUSED.contains(*c)).collect::<Vec<_>>()
    });
    let all = classes.concat();
    let mut random = OsRng.unwrap_err();
    let mut characters: Vec<char> = Vec::with_capacity(NEW_LENGTH);
    for class in &classes[..NEEDED] {
        characters.extend(class.choose(&mut random));
    }
    if characters.len() < NEEDED {
        return Err("the vendor's profile forbids all letters of a case, or all digits".to_owned());
    }
    characters.extend((NEEDED..NEW_LENGTH).filter_map(|_| all.choose(&mut random)));
    characters.shuffle(&mut random);
    Ok(Secret::new(characters.into_iter().collect()))
}

/// What stands in the statement: `md5` and the hash of password and user name (Amazon Redshift Database Developer
/// Guide, CREATE USER). The password itself is in no query log then, and every client can still log in with it.
pub(super) fn hash(password: &Secret, user: &str) -> Secret {
    let hash = Md5::new().chain_update(password.expose()).chain_update(user).finalize();
    Secret::new(format!("md5{}", hex::encode(hash)))
}

/// The passwords that are wanted of the environment.
pub(super) fn observe(wanted: &Wanted) -> Reading {
    let passwords = wanted.passwords.iter();
    let passwords = passwords.map(|of| (of.clone(), given(&of.0, &of.1))).collect();
    Reading { world: World { passwords, ..World::default() }, ..Reading::default() }
}

/// Whether the password that an environment variable should have is there and fits.
fn given(variable: &str, forbidden: &str) -> GivenPassword {
    match from_environment(variable) {
        None => GivenPassword::Missing,
        Some(password) => match problems(password.expose(), forbidden) {
            why if why.is_empty() => GivenPassword::Usable,
            why => GivenPassword::Unfit { why },
        },
    }
}

/// What an environment variable has, unless that is nothing.
pub(super) fn from_environment(variable: &str) -> Option<Secret> {
    env::var(variable).ok().filter(|password| !password.is_empty()).map(Secret::new)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use proptest::prelude::*;

    use super::{CLASSES, LENGTH, generate, hash, problems};
    use crate::cloud::secret::Secret;

    #[test]
    fn the_hash_is_the_one_of_the_documentation() {
        // Amazon Redshift Database Developer Guide, CREATE USER: the example of an MD5 password.
        let hash = hash(&Secret::new("ez".to_owned()), "user1");
        assert_eq!(hash.expose(), "md5153c434b4b77c89e6b94f12c5393af5b");
    }

    #[test]
    fn every_problem_is_said_at_once_and_the_password_is_not() {
        let found = problems("pa ss@", "@[]/?#\"\\+ &:");
        assert_eq!(found.len(), 6, "{found:#?}");
        assert!(!found.concat().contains("pa ss"), "{found:#?}");
        assert_eq!(problems("Transfer-2026", "@[]/?#\"\\+ &:"), [""; 0]);
        assert_eq!(problems(&"aB3".repeat(22), "").len(), 1, "66 characters");
        assert_eq!(problems("Größe-2026", "").len(), 1, "not ASCII");
    }

    #[test]
    fn a_profile_that_leaves_no_class_is_refused() {
        assert!(generate("0123456789").is_err());
        assert!(generate(CLASSES[0]).is_err());
    }

    proptest! {
        #[test]
        fn new_passwords_fit_whatever_the_vendor_forbids(forbidden in "[!-/:-@\\[-`{-~ A-Fa-f0-4]{0,40}") {
            let password = generate(&forbidden).expect("letters and digits are left");
            prop_assert_eq!(problems(password.expose(), &forbidden), Vec::<String>::new());
            prop_assert!((32..=48).contains(&password.expose().len()));
            prop_assert!(!password.expose().contains(['$', '%']));
            // What the hash is sent in has no quote in it whatever the password.
            prop_assert!(hash(&password, "o'hare").expose()[3..].bytes().all(|b| b.is_ascii_hexdigit()));
        }

        #[test]
        fn what_has_no_problem_keeps_every_rule(password in "\\PC{0,70}", forbidden in "[ -~]{0,10}") {
            if problems(&password, &forbidden).is_empty() {
                prop_assert!(LENGTH.contains(&password.len()));
                prop_assert!(password.bytes().all(|b| (33..=126).contains(&b) && !b"'\"\\/@".contains(&b)));
                prop_assert!(!password.contains(|c| forbidden.contains(c)));
            }
        }
    }

    #[test]
    fn no_two_passwords_are_the_same() {
        let all: BTreeSet<_> = (0..200).map(|_| generate("").unwrap().expose().to_owned()).collect();
        assert_eq!(all.len(), 200);
    }
}
