//! Keys that exclude each other, whatever the vendor.

use super::checker::Checker;
use crate::deployment::Auth;
use crate::spec::setting::Location;
use crate::toml_document::{Reporter, fault};

impl Checker<'_, '_> {
    /// Reports keys of which a destination can only have one, and such as its way to sign in does not use.
    pub fn exclusive_keys(&mut self) {
        self.warehouse();
        if self.auth == Auth::Keys {
            self.keys();
        }
        self.places_of_credentials();
        self.tags();
    }

    fn warehouse(&mut self) {
        let (cluster, workgroup) = (&self.settings.own.cluster, &self.settings.own.workgroup);
        if cluster.is_given() && workgroup.is_given() {
            let message = "a destination has either `cluster` or `workgroup`, not both";
            let fault = fault::error("CONFLICTING_KEYS", message)
                .hint("keep `cluster` for a provisioned cluster, `workgroup` for Serverless");
            self.add_with(&workgroup.at, fault, &[(&cluster.at, "the cluster")]);
        } else if !cluster.is_given()
            && !workgroup.is_given()
            && !self.is_meant(&[&cluster.at, &workgroup.at])
        {
            let message = format!("destination `{}` has no warehouse", self.settings.destination);
            let fault = fault::error("MISSING_KEY", message).hint(
                "add `cluster = \"…\"` for a provisioned cluster, or `workgroup = \"…\"` for \
                 Redshift Serverless",
            );
            self.add(&cluster.at, fault);
        }
    }

    /// Whether one of them is there with a mistyped name, which is told at that.
    fn is_meant(&self, keys: &[&Location]) -> bool {
        let Reporter { source, problems } = &self.reporter;
        keys.iter().any(|key| problems.is_meant(&source.name, &key.path))
    }

    fn keys(&mut self) {
        const WHY: &str = "with `auth = \"keys\"`";
        const HINT: &str = "remove it, or set `auth = \"role\"`";
        self.refuse(&self.settings.trust.locations(), WHY, HINT);
        self.refuse(&self.settings.role.locations(), WHY, HINT);
    }

    fn places_of_credentials(&mut self) {
        let (user, access_user) = (&self.settings.user, &self.settings.access_user);
        self.not_both(&user.password_secret.at, &user.password_env.at, "a password comes from");
        self.not_both(
            &access_user.credentials_file.at,
            &access_user.credentials_secret.at,
            "the credentials are written to",
        );
    }

    fn not_both(&mut self, one: &Location, other: &Location, what: &str) {
        if one.is_given && other.is_given {
            let message = format!("{what} one place, not two");
            let fault = fault::error("CONFLICTING_KEYS", message).hint("keep one of them");
            self.add_with(one, fault, &[(other, "the other one")]);
        }
    }

    /// Most resources take 50 tags (IAM User Guide, "Rules for tagging"), and some are needed for ownership.
    fn tags(&mut self) {
        const MOST: usize = 40;
        let tags = &self.settings.tags;
        let count = tags.count;
        if count > MOST {
            let message = format!("{count} tags are too many: AWS takes 50, provision needs some of them");
            let hint = format!("keep {MOST}");
            self.add(&tags.at, fault::error("TOO_MANY_TAGS", message).hint(hint));
        }
        // One says where it is, and one whose it is.
        const OF_SCHEMA: usize = 2;
        let further = &self.settings.own.more_schemas;
        let schemas = further.value.as_ref().map_or(0, Vec::len);
        if count <= MOST && count + OF_SCHEMA * schemas > MOST {
            let message = format!(
                "{schemas} further schemas and {count} tags are too many: each schema takes {OF_SCHEMA} tags, AWS takes 50"
            );
            let hint = format!("keep {} schemas, or fewer tags", (MOST - count) / OF_SCHEMA);
            self.add(&further.at, fault::error("TOO_MANY_TAGS", message).hint(hint));
        }
        // IAM User Guide, "Rules for tagging in IAM and AWS STS": keys are not case sensitive.
        let lower: Vec<_> = tags.entries.keys().map(|key| key.to_lowercase()).collect();
        let again = tags.entries.keys().enumerate().find(|(at, _)| lower[..*at].contains(&lower[*at]));
        if let Some((_, key)) = again {
            let message =
                format!("the tag {key} is there twice: IAM takes upper and lower case for the same");
            self.add(&tags.at, fault::error("INVALID_TAG_KEY", message).hint("keep one of them"));
        }
        // With it Redshift signs a role in as the database user that it names (Redshift Management Guide, "Connecting to
        // query editor v2"); keys of tags differ by more than case (IAM User Guide, "Rules for tagging").
        if let Some(key) = tags.entries.keys().find(|key| key.eq_ignore_ascii_case("RedshiftDbUser")) {
            let message = format!("the tag {key} would sign the vendor in as another database user");
            let fault = fault::error("TAG_NAMES_DATABASE_USER", message);
            self.add(
                &tags.at,
                fault.hint("take it out: the user is named in [user], or by Redshift after the role"),
            );
        }
    }
}
