//! The `Filter`, `MaxResults` and `NextToken` parameters every Describe call takes.

use base64::{Engine, engine::general_purpose::URL_SAFE_NO_PAD as BASE64};

use super::{glob, model::Tags};
use crate::endpoint::{ApiError, Params, error::Result};

/// One filter: a resource passes when one of the values matches.
pub(crate) struct Filter {
    name: String,
    values: Vec<String>,
}

/// Reads `Filter.N`; a filter needs a name and values.
pub(crate) fn read(params: &Params) -> Result<Vec<Filter>> {
    let filters = params.list("Filter").into_iter().map(|filter| {
        let name = filter.get("Name").unwrap_or_default().to_owned();
        let values = filter.texts("Value");
        if name.is_empty() || values.is_empty() {
            let text = format!("The filter '{name}' is invalid: it needs a name and at least one value");
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
        if values.len() > 200 {
            let text = "The maximum number of filter values specified on a single call is 200";
            return Err(ApiError::bad_request("FilterLimitExceeded", text));
        }
        Ok(Filter { name, values })
    });
    filters.collect()
}

/// The values of the filter with this name, where none of them is a pattern.
pub(crate) fn exactly<'f>(filters: &'f [Filter], name: &str) -> Option<&'f [String]> {
    let filter = filters.iter().find(|filter| filter.name == name)?;
    let pattern = |value: &String| value.contains(['*', '?']);
    (!filter.values.iter().any(pattern)).then_some(&filter.values)
}

/// Whether a resource passes all filters. `attribute` gives what the resource
/// has under a filter's name, None where EC2 knows no such filter.
pub(crate) fn passes(
    filters: &[Filter],
    tags: &Tags,
    attribute: impl Fn(&str) -> Option<Vec<String>>,
) -> Result<bool> {
    for filter in filters {
        let found: Vec<String> = if let Some(key) = filter.name.strip_prefix("tag:") {
            tags.get(key).into_iter().cloned().collect()
        } else if filter.name == "tag-key" {
            tags.keys().cloned().collect()
        } else {
            attribute(&filter.name).ok_or_else(|| {
                let text = format!("The filter '{}' is invalid", filter.name);
                ApiError::bad_request("InvalidParameterValue", text)
            })?
        };
        let wanted = |text: &String| filter.values.iter().any(|value| glob::matches(value, text));
        if !found.iter().any(wanted) {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The items of a page and the token of the next.
pub(crate) type Page<T> = (Vec<T>, Option<String>);

/// Cuts a list, ordered by id, to the page asked for.
pub(crate) fn page<T>(params: &Params, items: Vec<T>, id: impl Fn(&T) -> &str) -> Result<Page<T>> {
    let from = first(params)?;
    let mut items = items;
    if let Some(from) = from {
        items.retain(|item| id(item) >= from.as_str());
    }
    lazily(params, items.into_iter().map(Ok), id)
}

/// The id the page asked for begins with.
pub(crate) fn first(params: &Params) -> Result<Option<String>> {
    let Some(token) = params.get("NextToken") else {
        return Ok(None);
    };
    let from = BASE64.decode(token).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    from.map(Some).ok_or_else(|| ApiError::bad_request("InvalidNextToken", "The token is not valid."))
}

/// As many items as the page may have, of those from [`first`] on; no more of them than that are looked at.
pub(crate) fn lazily<T>(
    params: &Params,
    items: impl Iterator<Item = Result<T>>,
    id: impl Fn(&T) -> &str,
) -> Result<Page<T>> {
    let limit = match params.number("MaxResults")? {
        Some(limit) if !(5..=1000).contains(&limit) => {
            let bound = if limit < 5 { "greater than or equal to 5" } else { "less than or equal to 1000" };
            let text =
                format!("Value ( {limit} ) for parameter maxResults is invalid. Expecting a value {bound}.");
            return Err(ApiError::bad_request("InvalidParameterValue", text));
        }
        limit => limit.unwrap_or(1000) as usize,
    };
    let mut items = items.take(limit + 1).collect::<Result<Vec<_>>>()?;
    if items.len() <= limit {
        return Ok((items, None));
    }
    let next = BASE64.encode(id(&items[limit]));
    items.truncate(limit);
    Ok((items, Some(next)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn params(pairs: &[(&str, &str)]) -> Params {
        Params::from_pairs(pairs.iter().copied())
    }

    #[test]
    fn all_filters_must_match_and_any_of_their_values() {
        let tags = Tags::from([("team".to_owned(), "data".to_owned())]);
        let attribute = |name: &str| (name == "group-id").then(|| vec!["sg-1".to_owned()]);
        for (filter, expected) in [
            (vec![("Filter.1.Name", "group-id"), ("Filter.1.Value.1", "sg-1")], true),
            (
                vec![
                    ("Filter.1.Name", "group-id"),
                    ("Filter.1.Value.1", "sg-2"),
                    ("Filter.1.Value.2", "sg-?"),
                ],
                true,
            ),
            (vec![("Filter.1.Name", "tag:team"), ("Filter.1.Value.1", "da*")], true),
            (vec![("Filter.1.Name", "tag:team"), ("Filter.1.Value.1", "web")], false),
            (vec![("Filter.1.Name", "tag-key"), ("Filter.1.Value.1", "team")], true),
            (
                vec![
                    ("Filter.1.Name", "group-id"),
                    ("Filter.1.Value.1", "sg-1"),
                    ("Filter.2.Name", "tag:team"),
                    ("Filter.2.Value.1", "web"),
                ],
                false,
            ),
        ] {
            let filters = read(&params(&filter)).unwrap();
            assert_eq!(passes(&filters, &tags, attribute), Ok(expected), "{}", filters[0].name);
        }
        let unknown = read(&params(&[("Filter.1.Name", "colour"), ("Filter.1.Value.1", "red")])).unwrap();
        assert_eq!(passes(&unknown, &tags, attribute).unwrap_err().message, "The filter 'colour' is invalid");
    }

    #[test]
    fn pages_follow_each_other_without_gap() {
        let all: Vec<String> = (0..23).map(|n| format!("sgr-{n:02}")).collect();
        let (mut seen, mut token) = (Vec::new(), None::<String>);
        loop {
            let mut pairs = vec![("MaxResults", "5")];
            pairs.extend(token.as_deref().map(|token| ("NextToken", token)));
            let (items, next) = page(&params(&pairs), all.clone(), |id| id).unwrap();
            assert!(items.len() <= 5);
            seen.extend(items);
            token = next;
            if token.is_none() {
                break;
            }
        }
        assert_eq!(seen, all);
    }

    #[test]
    fn page_sizes_are_5_to_1000() {
        for size in ["4", "1001"] {
            let page = page(&params(&[("MaxResults", size)]), vec!["a"], |id| id);
            assert_eq!(page.unwrap_err().code, "InvalidParameterValue");
        }
    }
}
