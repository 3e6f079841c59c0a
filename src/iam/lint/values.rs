//! Values of conditions against what their operators compare.

use std::net::IpAddr;

use ipnet::IpNet;

use super::Check;
use super::placeholders;
use super::policy::{Findings, Policy, Test};
use crate::catalogue::{Comparison, Operator, Rule, findings as rule};
use crate::diagnostic::Place;

pub(super) const CHECKS: &[Check] = &[types, wildcards, several, addresses];

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
        let message = format!(
            "{} compares {expected}; {value:?} is none",
            test.block.operator.value
        );
        found.add(rule, place, message, hint);
    };
    match operator.comparison {
        Comparison::Bool | Comparison::Null
            if !["true", "false"]
                .iter()
                .any(|known| value.eq_ignore_ascii_case(known)) =>
        {
            mismatch(
                &rule::TYPE_MISMATCH_BOOLEAN,
                "true and false",
                "write \"true\" or \"false\"",
            );
        }
        Comparison::Numeric | Comparison::NumericEquals if value.parse::<f64>().is_err() => {
            mismatch(&rule::TYPE_MISMATCH_NUMBER, "numbers", "write digits");
        }
        Comparison::Date => match date(value) {
            Date::Full => {}
            Date::Epoch => {
                let message = format!("{value} counts seconds since 1970, which is easily misread");
                found.add(
                    &rule::INVALID_DATE_VALUE,
                    place,
                    message,
                    "write it as 2026-01-31T00:00:00Z",
                );
            }
            Date::None => mismatch(
                &rule::TYPE_MISMATCH_DATE,
                "dates",
                "write it as 2026-01-31T00:00:00Z",
            ),
        },
        Comparison::IpAddress if network(value).is_none() => {
            mismatch(
                &rule::TYPE_MISMATCH_IP_RANGE,
                "IP addresses",
                "write it as 203.0.113.0/24",
            );
        }
        Comparison::ArnEquals | Comparison::ArnLike if !is_arn_pattern(value) => {
            mismatch(
                &rule::TYPE_MISMATCH_ARN,
                "ARNs",
                "write arn:partition:service:region:account:resource",
            );
        }
        Comparison::BinaryEquals if !is_base64(value) => {
            mismatch(
                &rule::TYPE_MISMATCH_BINARY,
                "base64",
                "encode the value with base64",
            );
        }
        _ => {}
    }
}

enum Date {
    Full,
    Epoch,
    None,
}

/// W3C date and time, the ISO 8601 profile that IAM takes, or seconds since 1970.
fn date(text: &str) -> Date {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) && text.len() != 4 {
        return Date::Epoch;
    }
    let (day, time) = text
        .split_once('T')
        .map_or((text, None), |(day, time)| (day, Some(time)));
    let is_number = |part: &str, length: usize, most: u32| {
        part.len() == length && part.parse::<u32>().is_ok_and(|number| number <= most)
    };
    let mut parts = day.split('-');
    let year = parts.next().is_some_and(|part| is_number(part, 4, 9999));
    let month = parts.next().is_none_or(|part| is_number(part, 2, 12));
    let day = parts.next().is_none_or(|part| is_number(part, 2, 31));
    let is_day = year && month && day && parts.next().is_none();
    match is_day && time.is_none_or(is_time) {
        true => Date::Full,
        false => Date::None,
    }
}

fn is_time(text: &str) -> bool {
    let zone = text.find(['Z', '+', '-']).unwrap_or(text.len());
    let (clock, zone) = text.split_at(zone);
    let is_clock = |text: &str| {
        text.split(':')
            .all(|part| part.len() >= 2 && part.parse::<f32>().is_ok())
    };
    is_clock(clock)
        && (zone.is_empty() || zone == "Z" || is_clock(&zone[1..]) || zone[1..].len() == 4)
}

fn is_arn_pattern(text: &str) -> bool {
    text.starts_with('*')
        || text.split(':').count() >= 6 && text.starts_with("arn:")
        || (text.starts_with("arn:") && text.contains('*'))
}

fn is_base64(text: &str) -> bool {
    let body = text.trim_end_matches('=');
    text.len().is_multiple_of(4)
        && body
            .bytes()
            .all(|b| b.is_ascii_alphanumeric() || b"+/".contains(&b))
}

fn network(text: &str) -> Option<IpNet> {
    text.parse()
        .ok()
        .or_else(|| text.parse::<IpAddr>().ok().map(IpNet::from))
}

fn wildcards(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests() {
        let equals = test.operator.filter(|operator| {
            matches!(
                operator.comparison,
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
            let like = match operator.negated {
                true => "StringNotLike",
                false => "StringLike",
            };
            found.add(
                &rule::WILDCARD_WITHOUT_LIKE_OPERATOR,
                place,
                message,
                format!("write {like} if it is a pattern"),
            );
        }
    }
}

fn several(policy: &Policy, found: &mut Findings) {
    for (_, test) in policy.tests().filter(|(_, test)| test.raw.values.len() > 1) {
        let Some(operator) = test.operator else {
            continue;
        };
        let place = &test.raw.place;
        match operator.comparison {
            Comparison::Bool | Comparison::Null => {
                let message = format!(
                    "{} is compared with several truth values",
                    test.raw.key.value
                );
                found.add(
                    &rule::INVALID_CONDITION_MULTIPLE_BOOLEAN,
                    place,
                    message,
                    "keep one: with both, anything matches",
                );
            }
            Comparison::Numeric | Comparison::Date => {
                let message = format!(
                    "{} with several values: one of them decides alone",
                    test.block.operator.value
                );
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
        let Some(operator) = test
            .operator
            .filter(|operator| operator.comparison == Comparison::IpAddress)
        else {
            continue;
        };
        let networks: Vec<(IpNet, &Place)> = plain(test)
            .filter_map(|(value, place)| Some((network(value)?, place)))
            .collect();
        for (network, place) in networks
            .iter()
            .filter(|(network, _)| network.addr() != network.network())
        {
            let message = format!("{network} has digits behind its prefix, which do not count");
            found.add(
                &rule::IMPROVE_IP_RANGE,
                place,
                message,
                format!("write {}", network.trunc()),
            );
        }
        let private = networks
            .iter()
            .filter(|(network, _)| is_private(network))
            .count();
        if &*test.key != "aws:sourceip" || private == 0 {
            continue;
        }
        let key = &test.raw.key.place;
        let hint = "for traffic through a VPC endpoint compare aws:VpcSourceIp together with aws:SourceVpc";
        let (rule, message) = match (private == networks.len(), operator.negated) {
            (true, false) => (
                &rule::PRIVATE_IP_ADDRESS,
                "requests come to AWS from public addresses: private ones never match",
            ),
            (true, true) => (
                &rule::PRIVATE_NOT_IP_ADDRESS,
                "requests come to AWS from public addresses: this excludes nothing",
            ),
            (false, false) => (
                &rule::PRIVATE_IP_ADDRESS_SUBSET,
                "the private addresses among these never match",
            ),
            (false, true) => (
                &rule::PRIVATE_NOT_IP_ADDRESS_SUBSET,
                "the private addresses among these exclude nothing",
            ),
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
    private
        .iter()
        .filter_map(|range| range.parse::<IpNet>().ok())
        .any(|range| range.contains(network))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_are_read_as_the_w3c_profile_of_iso_8601() {
        for text in [
            "2026",
            "2026-01",
            "2026-01-31",
            "2026-01-31T12:30Z",
            "2026-01-31T12:30:05Z",
            "2026-01-31T12:30:05.5+01:00",
        ] {
            assert!(matches!(date(text), Date::Full), "{text}");
        }
        for text in [
            "",
            "tomorrow",
            "31.01.2026",
            "2026-13-01",
            "2026-01-31 12:00",
            "2026/01/31",
        ] {
            assert!(matches!(date(text), Date::None), "{text}");
        }
        assert!(matches!(date("1767225600"), Date::Epoch));
    }
}
