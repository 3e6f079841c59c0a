//! Values of conditions against what their operators compare.

use std::mem::discriminant;

use ipnet::IpNet;

use super::Check;
use super::findings::Findings;
use super::parts::Test;
use super::placeholders;
use super::policy::Policy;
use crate::catalogue::{Rule, findings as rule};
use crate::finding::{Place, Severity};
use crate::operator::{Comparison, Family, Operator};
use crate::value::{Decimal, Instant, parse_range};

pub(super) const CHECKS: &[Check] = &[types, of_one_type, wildcards, several, addresses];

/// Values that are neither a variable nor a placeholder.
fn plain<'a>(test: &Test<'a>) -> impl Iterator<Item = (&'a str, &'a Place)> + use<'a> {
    let values = test.values().map(|(value, at)| (value, &at.place));
    values.filter(|(value, _)| !value.contains("${") && placeholders::find(value).is_none())
}

fn types(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let Some(operator) = test.operator else {
            continue;
        };
        for (value, place) in plain(test) {
            one(operator, test, value, place, found);
        }
    }
}

fn one(operator: Operator, test: &Test, value: &str, place: &Place, found: &mut Findings) {
    let mut mismatch = |rule: &'static Rule, expected: &str, hint: &str| {
        let message = format!("{} compares {expected}; {value:?} is none", test.block.operator.value);
        found.add(rule, place, message, hint);
    };
    match operator.comparison.family() {
        Family::Bool | Family::Null
            if !["true", "false"].iter().any(|known| value.eq_ignore_ascii_case(known)) =>
        {
            mismatch(&rule::TYPE_MISMATCH_BOOLEAN, "true and false", "write \"true\" or \"false\"");
        }
        Family::Numeric if Decimal::parse(value).is_none() => {
            mismatch(&rule::TYPE_MISMATCH_NUMBER, "numbers", "write digits");
        }
        Family::Date if Instant::parse(value).is_none() => {
            mismatch(&rule::TYPE_MISMATCH_DATE, "dates", "write it as 2026-01-31T00:00:00Z");
        }
        Family::Date if value.len() > 4 && value.bytes().all(|b| b.is_ascii_digit()) => {
            let message = format!("{value} counts seconds since 1970, which is easily misread");
            let hint = "write it as 2026-01-31T00:00:00Z";
            found.add(&rule::INVALID_DATE_VALUE, place, message, hint);
        }
        Family::Ip if parse_range(value).is_none() => {
            mismatch(&rule::TYPE_MISMATCH_IP_RANGE, "IP addresses", "write it as 203.0.113.0/24");
        }
        Family::Arn if !is_arn_pattern(value) => {
            mismatch(&rule::TYPE_MISMATCH_ARN, "ARNs", "write arn:partition:service:region:account:resource");
        }
        Family::Binary if !is_base64(value) => {
            mismatch(&rule::TYPE_MISMATCH_STRING, "base64", "encode the value with base64");
        }
        _ => {}
    }
}

fn is_arn_pattern(text: &str) -> bool {
    text.starts_with('*')
        || text.split(':').count() >= 6 && text.starts_with("arn:")
        || (text.starts_with("arn:") && text.contains('*'))
}

fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    text.len().is_multiple_of(4) && body.bytes().all(|b| b.is_ascii_alphanumeric() || b"+/".contains(&b))
}

/// A list has values of one JSON type.
fn of_one_type(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let mut values = test.raw.values.iter();
        let Some(first) = values.next().map(|first| discriminant(&first.value)) else { continue };
        if let Some(other) = values.find(|value| discriminant(&value.value) != first) {
            let message = format!("{} is of another type than the values before it", other.value.as_str());
            let hint = "write all values of the list as strings";
            found.add(&rule::INVALID_CONDITION_DATA_TYPE, &other.place, message, hint);
        }
    }
}

fn wildcards(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let equals = test.operator.filter(|operator| {
            matches!(
                operator.comparison.positive(),
                Comparison::StringEquals | Comparison::StringEqualsIgnoreCase
            )
        });
        let Some(operator) = equals else { continue };
        for (value, place) in plain(test).filter(|(value, _)| value.contains(['*', '?'])) {
            // A question mark alone belongs to URLs and the like more often than to patterns.
            if !value.contains('*') && !test.key.starts_with("aws:") {
                continue;
            }
            let message = format!(
                "{} compares {value:?} letter by letter: the wildcard is a plain character",
                test.block.operator.value
            );
            let like = match operator.comparison.is_negated() {
                true => "StringNotLike",
                false => "StringLike",
            };
            let rule = &rule::WILDCARD_WITHOUT_LIKE_OPERATOR;
            // No provider issues a subject with an asterisk: this is met by nobody.
            let severity = match test.key.ends_with(":sub") && !operator.comparison.is_negated() {
                true => Severity::Error,
                false => rule.severity,
            };
            found.add_as(rule, severity, place, message, format!("write {like} if it is a pattern"));
        }
    }
}

fn several(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests().filter(|(_, test)| test.raw.values.len() > 1) {
        let Some(operator) = test.operator else {
            continue;
        };
        let place = &test.raw.place;
        match operator.comparison.family() {
            Family::Bool | Family::Null => {
                let message = format!("{} is compared with several truth values", test.raw.key.value);
                found.add(
                    &rule::INVALID_CONDITION_MULTIPLE_BOOLEAN,
                    place,
                    message,
                    "keep one: with both, anything matches",
                );
            }
            Family::Numeric | Family::Date
                if !matches!(
                    operator.comparison.positive(),
                    Comparison::NumericEquals | Comparison::DateEquals
                ) =>
            {
                let message =
                    format!("{} with several values: one of them decides alone", test.block.operator.value);
                found.add(
                    &rule::REDUNDANT_CONDITION_VALUE_NUM,
                    place,
                    message,
                    "keep the value that is meant",
                );
            }
            _ => {}
        }
    }
}

/// `aws:SourceIp` holds public addresses only (IAM User Guide, aws:SourceIp).
fn addresses(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let Some(operator) = test.operator.filter(|operator| operator.comparison.family() == Family::Ip)
        else {
            continue;
        };
        let networks: Vec<(IpNet, &Place)> =
            plain(test).filter_map(|(value, place)| Some((written(value)?, place))).collect();
        for (network, place) in networks.iter().filter(|(network, _)| network.addr() != network.network()) {
            let message = format!("{network} has digits behind its prefix, which do not count");
            found.add(&rule::IMPROVE_IP_RANGE, place, message, format!("write {}", network.trunc()));
        }
        let private = networks.iter().filter(|(network, _)| is_private(network)).count();
        if &*test.key != "aws:sourceip" || private == 0 {
            continue;
        }
        let key = &test.raw.key.place;
        let hint = "for traffic through a VPC endpoint compare aws:VpcSourceIp together with aws:SourceVpc";
        let (rule, message) = match (private == networks.len(), operator.comparison.is_negated()) {
            (true, false) => (
                &rule::PRIVATE_IP_ADDRESS,
                "requests come to AWS from public addresses: private ones never match",
            ),
            (true, true) => (
                &rule::PRIVATE_NOT_IP_ADDRESS,
                "requests come to AWS from public addresses: this excludes nothing",
            ),
            (false, false) => {
                (&rule::PRIVATE_IP_ADDRESS_SUBSET, "the private addresses among these never match")
            }
            (false, true) => {
                (&rule::PRIVATE_NOT_IP_ADDRESS_SUBSET, "the private addresses among these exclude nothing")
            }
        };
        found.add(rule, key, message, hint);
    }
}

fn is_private(network: &IpNet) -> bool {
    let private = [
        "10.0.0.0/8",
        "172.16.0.0/12",
        "192.168.0.0/16",
        "127.0.0.0/8",
        "169.254.0.0/16",
        "fc00::/7",
        "fe80::/10",
    ];
    private.iter().filter_map(|range| range.parse::<IpNet>().ok()).any(|range| range.contains(network))
}

/// A range with the digits behind its prefix as written.
fn written(text: &str) -> Option<IpNet> {
    text.parse().ok().or_else(|| parse_range(text))
}
