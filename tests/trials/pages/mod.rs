//! The reports as pages, in a real browser: nothing on the console, nothing fetched, usable with the keyboard, no wider than
//! the screen of a phone, and without a violation that axe finds. The pictures stay in the folder of the build, to be
//! looked at.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use libtest_mimic::Trial;
use provision::ui::page;
use provision_core::deployment::{Deployment, Identity};
use provision_core::plan::Plan;
use provision_core::resource::Teardown;

use crate::account::Account;
use crate::moto::{postgres, programs};
use crate::support::scenarios::{self, access_keys, applied, us_and_eu};
use crate::support::{self, plan};
use crate::trial;

const REQUIREMENTS: &str = include_str!("requirements.txt");
const SCRIPT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/trials/pages/browse.py");
const PROVISIONED: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/plans/iterable-provisioned.toml");
const POLICIES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/policy");
const COMMAND: &str = "provision apply plans/acme.toml --expect 0123456789ab";

/// What would run, load or break out of the page, were it anything but text.
const HOSTILE: &str = "</title></style><script>alert(1)</script><img src=https://example.com/x onerror=alert(2)>\"' onload='alert(3)\u{202e}";

pub fn trials() -> Vec<Trial> {
    let missing = || programs::missing(&[]).or_else(|| browser().is_none().then(no_browser));
    vec![
        trial("pages::plans_in_a_browser", missing(), plans_in_a_browser),
        trial("pages::reports_in_a_browser", missing(), reports_in_a_browser),
    ]
}

fn no_browser() -> String {
    "no browser: install chromium".to_owned()
}

fn browser() -> Option<PathBuf> {
    ["chromium", "google-chrome", "chromium-browser"].iter().find_map(|name| postgres::program(name))
}

/// A folder of its own, with pages by name.
fn open(name: &str, pages: &BTreeMap<&str, String>) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).expect("a folder");
    let files: Vec<_> = pages.keys().map(|page| folder.join(format!("{page}.html"))).collect();
    for (file, page) in files.iter().zip(pages.values()) {
        fs::write(file, page).expect("a file");
    }
    let mut python = Command::new(programs::installed(REQUIREMENTS).join("python"));
    python.arg(SCRIPT).arg(browser().expect("a browser")).arg(&folder).args(&files);
    let done = python.stdin(Stdio::null()).output().expect("Python starts");
    let said = String::from_utf8_lossy(&done.stderr);
    assert!(done.status.success(), "{said}");
    let found: BTreeMap<String, Vec<String>> = serde_json::from_slice(&done.stdout).expect("JSON");
    assert_eq!(found.len(), pages.len() * 4, "each page at two sizes, light and dark");
    let wrong: Vec<_> = found.iter().filter(|(_, problems)| !problems.is_empty()).collect();
    assert!(wrong.is_empty(), "{wrong:#?}\nlook at {}", folder.display());
}

fn of_plan(plan: &Plan) -> String {
    page::plan::page(plan, Some(COMMAND)).html()
}

/// The deployment with names that strangers chose.
fn hostile(mut deployment: Deployment) -> Deployment {
    let name = |_: &String| HOSTILE.to_owned();
    deployment.spec = name(&deployment.spec);
    deployment.destination = format!("{HOSTILE}{}", deployment.destination);
    deployment.vendor.title = name(&deployment.vendor.title);
    if let Some(role) = &mut deployment.role {
        role.trust.identity =
            Identity::Google { subject: Some(HOSTILE.to_owned()), audience: None, client: None };
        role.trust.session_name = Some(HOSTILE.to_owned());
    }
    deployment
}

fn plans_in_a_browser() {
    let empty = support::empty_account();
    let strange: Vec<_> = us_and_eu().into_iter().map(hostile).collect();
    let pages = BTreeMap::from([
        ("create", of_plan(&plan::make(&us_and_eu(), &empty))),
        ("nothing-to-do", of_plan(&plan::make(&us_and_eu(), &applied(&us_and_eu())))),
        ("drift", of_plan(&plan::make(&us_and_eu(), &scenarios::drifted()))),
        ("adopt", of_plan(&plan::make(&scenarios::adopting(), &scenarios::by_hand()))),
        ("keys", of_plan(&plan::make(&access_keys(), &empty))),
        ("destroy", of_plan(&plan::teardown(&us_and_eu(), &applied(&us_and_eu()), Teardown::default()))),
        ("hostile", of_plan(&plan::make(&strange, &empty))),
    ]);
    assert!(pages["hostile"].contains("&lt;script&gt;alert(1)"), "the names are on the page");
    open("pages-plans", &pages);
}

/// Those that the program itself writes.
fn reports_in_a_browser() {
    let account = Account::new();
    account.expect(0, &["apply", PROVISIONED, "--yes"]);
    let html =
        |code, arguments: &[&str]| account.expect(code, &[arguments, &["--format", "html"]].concat()).out;
    let file = |name: &str| format!("{POLICIES}/{name}");
    let denied = format!(
        "User: {HOSTILE} is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/x"
    );
    let request = r#"{"action":"sts:AssumeRoleWithWebIdentity","principal":{"Federated":"accounts.google.com"},
        "resource":"arn:aws:iam::111122223333:role/acme-us-transfer","context":{"accounts.google.com:sub":"<b>1</b>"}}"#;
    let mut pages = BTreeMap::from([
        ("verify", html(0, &["verify", PROVISIONED])),
        ("plan", html(0, &["plan", PROVISIONED])),
        ("doctor-nothing", html(0, &["doctor", PROVISIONED])),
        ("doctor-text", html(4, &["doctor", "--error", &denied])),
        ("explain", html(4, &["policy", "explain", "--trust", &file("trust.json"), "--request", request])),
    ]);
    account.expect(0, &["destroy", PROVISIONED, "--yes"]);
    pages.insert("verify-failed", html(4, &["verify", PROVISIONED, "--wait", "0"]));
    pages.insert("doctor", html(4, &["doctor", PROVISIONED]));
    open("pages-reports", &pages);
}
