//! Reads the specs that a command was given.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use serde_json::json;

use provision_core::address::Owner;
use provision_core::deployment::{self, Deployment};
use provision_core::kinds::former::Search;
use provision_core::prose::{is_hidden, printable_line};
use provision_core::spec::Spec;
use provision_core::toml_document::Problems;
use provision_core::vendor::Vendor;

use crate::cli::{Rotate, Selection, Shard};
use crate::error::Error;
use crate::files;
use crate::ui::{self, Ui};

/// Destinations, each with its vendor's profile.
pub type WithVendors = Vec<(Deployment, Arc<Vendor>)>;

/// Destinations by the number of their account.
pub type Known = BTreeMap<String, BTreeSet<Owner>>;

/// What a command is about.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Scope {
    /// The chosen destinations.
    pub deployments: Vec<Deployment>,
    /// Every destination that the specs name, chosen or not, by account: what is theirs is wanted.
    pub known: Known,
    /// Whether databases are left alone.
    #[serde(default)]
    pub without_database: bool,
    /// Instead of a spec: stands for all of a deployment.
    #[serde(skip)]
    pub stand_in: Option<Deployment>,
}

impl Scope {
    /// For what is left.
    ///
    /// Of one account: that of its first deployment.
    pub fn search(&self) -> Search<'_> {
        static NONE: BTreeSet<Owner> = BTreeSet::new();
        let first = self.deployments.iter().chain(&self.stand_in).next();
        let known = first.and_then(|first| self.known.get(&first.aws.account)).unwrap_or(&NONE);
        Search { deployments: &self.deployments, stand_in: self.stand_in.as_ref(), known }
    }

    /// A part for each way into an account, in the order in which they are first named.
    ///
    /// # Errors
    /// There is no deployment.
    pub fn by_account(&self) -> Result<Vec<Scope>, Error> {
        let parts = by_account(&self.deployments).into_iter();
        let scope = |of: Vec<&Deployment>| Scope {
            deployments: of.into_iter().cloned().collect(),
            ..self.without_deployments()
        };
        let parts: Vec<_> = parts.map(scope).collect();
        if parts.is_empty() { Err(nothing_chosen()) } else { Ok(parts) }
    }

    /// All but what it is about.
    fn without_deployments(&self) -> Scope {
        Scope {
            deployments: Vec::new(),
            known: self.known.clone(),
            without_database: self.without_database,
            stand_in: None,
        }
    }
}

/// Deployments by the account, and the way into it, that they share; none is empty.
pub fn by_account(deployments: &[Deployment]) -> Vec<Vec<&Deployment>> {
    let mut accounts: Vec<Vec<&Deployment>> = Vec::new();
    for deployment in deployments {
        match accounts.iter_mut().find(|of| of[0].aws == deployment.aws) {
            Some(of) => of.push(deployment),
            None => accounts.push(vec![deployment]),
        }
    }
    accounts
}

/// Nothing to log in for.
pub fn nothing_chosen() -> Error {
    Error::invalid("the spec has no destination that was asked for")
}

/// The chosen destinations of the specs. Every problem of every file is shown at once.
///
/// # Errors
/// A spec is not valid, or has no destination of a chosen name.
pub fn deployments(selection: &Selection, ui: Ui) -> Result<Scope, Error> {
    let (all, known) = with_vendors(selection, ui)?;
    Ok(Scope {
        deployments: all.into_iter().map(|(deployment, _)| deployment).collect(),
        known,
        ..Scope::default()
    })
}

/// The chosen destinations of the specs, each with its vendor's profile; and every owner that the specs name.
///
/// # Errors
/// A spec is not valid, or has no destination of a chosen name.
pub fn with_vendors(selection: &Selection, ui: Ui) -> Result<(WithVendors, Known), Error> {
    let specs = match files::load(&spec_files(selection)?) {
        Ok(specs) => specs,
        Err(problems) => {
            let error = invalid(&problems, ui);
            return Err(if ui.json { error } else { error.shown() });
        }
    };
    if !ui.json && !specs.warnings.is_empty() {
        ui.talk(&ui::excerpt::problems(&specs.warnings, ui.err));
    }
    let of_spec = |spec: Spec| {
        let vendor = Arc::new(spec.vendor);
        spec.deployments.into_iter().map(move |deployment| (deployment, Arc::clone(&vendor)))
    };
    let mut deployments: Vec<_> = specs.specs.into_iter().flat_map(of_spec).collect();
    let here = std::env::current_dir().unwrap_or_default();
    // A saved plan may be carried out from elsewhere.
    deployments.iter_mut().for_each(|(deployment, _)| deployment.anchor_files(&here));
    let mut known = Known::new();
    for (deployment, _) in &deployments {
        known.entry(deployment.aws.account.clone()).or_default().insert(deployment.owner());
    }
    let chosen = chosen(deployments, &selection.only.destination)?;
    Ok((part(chosen, selection.only.shard), known))
}

/// Why nothing is done with specs that are wrong. What is wrong is told to a person, and is in the JSON of the error.
pub fn invalid(problems: &Problems, ui: Ui) -> Error {
    if !ui.json {
        show(problems, ui);
    }
    Error::invalid("the spec is not valid").findings(problems.iter())
}

/// Asks the deployments to replace credentials.
///
/// # Errors
/// No deployment has credentials of that sort.
pub fn rotate(deployments: &mut [Deployment], what: &[Rotate]) -> Result<(), Error> {
    for deployment in &mut *deployments {
        let access_key = deployment.access_user.is_some() && what.contains(&Rotate::AccessKey);
        let password = deployment.user.password.is_some() && what.contains(&Rotate::Password);
        deployment.rotate = deployment::Rotate { access_key, password };
    }
    let any =
        |has: fn(&deployment::Rotate) -> bool| deployments.iter().any(|deployment| has(&deployment.rotate));
    for what in what {
        let (there, name) = match what {
            Rotate::AccessKey => (any(|rotate| rotate.access_key), "an access key"),
            Rotate::Password => (any(|rotate| rotate.password), "a database password"),
        };
        if !there {
            return Err(Error::invalid(format!("there is nothing to rotate: no destination has {name}"))
                .hint("an access key comes with `auth = \"keys\"`, a password where the vendor's profile has one"));
        }
    }
    Ok(())
}

/// The flags as they were typed, for the next command.
pub fn rotate_words(what: &[Rotate]) -> String {
    let word = |what: &Rotate| match what {
        Rotate::AccessKey => " --rotate",
        Rotate::Password => " --rotate=password",
    };
    what.iter().map(word).collect()
}

/// Shows what is wrong: as data with `--json`, as excerpts of the files otherwise.
pub fn show(problems: &Problems, ui: Ui) {
    if ui.json {
        ui.json_document(&json!({ "format_version": ui::json::FORMAT_VERSION, "findings": problems }));
    } else {
        ui.complain(&ui::excerpt::problems(problems, ui.err));
    }
}

/// The chosen destinations of the specs, which with `adopt` take over what exists and is nobody's.
///
/// # Errors
/// A spec is not valid, or has no destination of a chosen name.
pub fn adopting(selection: &Selection, adopt: bool, ui: Ui) -> Result<Scope, Error> {
    let mut scope = deployments(selection, ui)?;
    if adopt {
        scope.deployments = scope.deployments.into_iter().map(Deployment::adopting).collect();
    }
    Ok(scope)
}

fn chosen<T>(deployments: Vec<(Deployment, T)>, keys: &[String]) -> Result<Vec<(Deployment, T)>, Error> {
    let known = |key: &String| deployments.iter().any(|(deployment, _)| deployment.destination == *key);
    if let Some(unknown) = keys.iter().find(|key| !known(key)) {
        let all: Vec<_> = deployments.iter().map(|(deployment, _)| deployment.destination.as_str()).collect();
        return Err(Error::invalid(format!("there is no destination {unknown:?}"))
            .hint(format!("the spec has {}", all.join(", "))));
    }
    let wanted =
        |(deployment, _): &(Deployment, T)| keys.is_empty() || keys.contains(&deployment.destination);
    Ok(deployments.into_iter().filter(wanted).collect())
}

/// The destinations of a part: every N-th in the order of their names, so that parts differ by one at most.
fn part<T>(mut deployments: Vec<(Deployment, T)>, shard: Option<Shard>) -> Vec<(Deployment, T)> {
    let Some(Shard { number, of }) = shard else { return deployments };
    deployments.sort_by_key(|(deployment, _)| deployment.owner());
    deployments.into_iter().skip(number - 1).step_by(of).collect()
}

/// The files of the specs, of which there must be one.
///
/// # Errors
/// Something cannot be read, or folders have no spec.
pub fn spec_files(selection: &Selection) -> Result<Vec<PathBuf>, Error> {
    let is_number = |path: &&PathBuf| path.to_str().is_some_and(|text| text.parse::<u64>().is_ok());
    if let Some(number) = selection.specs.iter().find(|path| is_number(path) && !path.exists()) {
        let number = number.display();
        return Err(Error::invalid(format!("there is no spec {number}"))
            .hint(format!("what an option may do without follows it with `=`: --wait={number}")));
    }
    let files = files::specs(&selection.specs)?;
    if files.is_empty() {
        let paths: Vec<_> = selection.specs.iter().map(|path| path.display().to_string()).collect();
        return Err(Error::invalid(format!("there is no spec in {}", paths.join(", ")))
            .hint("a spec is a TOML file with a table [destinations.KEY]"));
    }
    Ok(files)
}

/// The selection as it was typed, for the next command.
pub fn words(selection: &Selection) -> String {
    let specs = selection.specs.iter().map(|path| word(&path.display().to_string()));
    let destinations = selection.only.destination.iter().map(|key| format!("--destination {}", word(key)));
    let shard = selection.only.shard.map(|Shard { number, of }| format!("--shard {number}/{of}"));
    specs.chain(destinations).chain(shard).collect::<Vec<_>>().join(" ")
}

/// A word as it is typed into a shell: POSIX's, or on Windows any of theirs. What is hidden in it is typed as its number.
pub fn word(text: &str) -> String {
    let is_plain =
        |one: char| one.is_alphanumeric() || "_-./:=@%+,".contains(one) || cfg!(windows) && one == '\\';
    match (!text.is_empty() && text.chars().all(is_plain), cfg!(windows)) {
        (true, _) => text.to_owned(),
        (false, true) => format!("\"{}\"", printable_line(text)),
        (false, false) if text.contains(is_hidden) => {
            let one = |one: char| match one {
                '\'' | '\\' => format!("\\{one}"),
                one if is_hidden(one) => {
                    one.to_string().bytes().map(|byte| format!("\\{byte:03o}")).collect()
                }
                one => one.to_string(),
            };
            format!("$'{}'", text.chars().map(one).collect::<String>())
        }
        (false, false) => format!("'{}'", text.replace('\'', r"'\''")),
    }
}

#[cfg(test)]
mod tests {
    #[test]
    #[cfg(unix)]
    fn what_a_shell_would_take_apart_is_quoted() {
        for text in ["plans/acme.toml", "my plans/acme.toml", "it's.toml", "$(id).toml", "*.toml", ""] {
            assert_eq!(shlex::split(&super::word(text)), Some(vec![text.to_owned()]), "{text}");
        }
        assert_eq!(super::word("plans/us-and-eu.toml"), "plans/us-and-eu.toml");
        // Quoted as POSIX has it since 2024, and bash and zsh for longer.
        assert_eq!(super::word("it's\u{1b}[31m\u{9b}.toml"), r"$'it\'s\033[31m\302\233.toml'");
    }
}
