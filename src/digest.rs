//! The digest of a plan as it is printed and typed.

use std::fmt;
use std::str::FromStr;

use provision_core::plan::Plan;

/// The beginning of a plan's digest, or all of it: lower-case hexadecimal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DigestPrefix(String);

impl DigestPrefix {
    /// So many digits are printed, and so many at least are accepted: 64 bits, which nobody comes
    /// upon by chance.
    pub const LENGTH: usize = 16;

    /// What is printed of a plan's digest.
    pub fn of(plan: &Plan) -> Self {
        DigestPrefix(plan.digest.chars().take(Self::LENGTH).collect())
    }

    /// As much of it as is printed of any.
    pub fn short(&self) -> &str {
        &self.0[..Self::LENGTH.min(self.0.len())]
    }

    /// Whether it is the beginning of the plan's digest.
    pub fn fits(&self, plan: &Plan) -> bool {
        plan.digest.starts_with(&self.0)
    }
}

impl FromStr for DigestPrefix {
    type Err = String;

    /// # Errors
    /// The text is too short, or has something else than hexadecimal digits in it.
    fn from_str(text: &str) -> Result<Self, String> {
        if text.len() < Self::LENGTH || !text.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            let least = Self::LENGTH;
            return Err(format!(
                "a digest has at least {least} hexadecimal digits; the last line of `provision plan` names it"
            ));
        }
        Ok(DigestPrefix(text.to_ascii_lowercase()))
    }
}

impl fmt::Display for DigestPrefix {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::DigestPrefix;

    #[test]
    fn what_is_too_short_or_no_number_is_refused() {
        let whole = "0123456789ABCDEF".repeat(4);
        for text in [&whole, &whole[..16]] {
            assert_eq!(text.parse::<DigestPrefix>().unwrap().to_string(), text.to_ascii_lowercase());
        }
        for text in ["", "0123456789abcde", "0123456789abcdeg", "0x23456789abcdef0"] {
            assert!(text.parse::<DigestPrefix>().is_err(), "{text}");
        }
    }
}
