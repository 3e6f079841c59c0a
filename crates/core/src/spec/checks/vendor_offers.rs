//! What a vendor can do: sign in, log in, stage and connect as the destination asks.

use super::checker::Checker;
use provision_iam::partition;

use crate::deployment::{Auth, SchemaMode};
use crate::prose::{alternatives, quoted};
use crate::redshift::is_for_clusters_only;
use crate::toml_document::fault;
use crate::vendor::{Limit, Vendor, Wanted};

impl Checker<'_, '_> {
    /// Reports what the destination asks of the vendor that its profile does not offer.
    pub fn vendor_offers(&mut self, vendor: &Vendor) {
        self.limits(vendor);
        self.auth_mode(vendor);
        self.login(vendor);
        self.staging(vendor);
        self.schemas(vendor);
        self.bucket_role(vendor);
        self.tables(vendor);
        self.glue(vendor);
        self.addresses(vendor);
        self.tunnel(vendor);
    }

    /// What the vendor says itself that it cannot do.
    fn limits(&mut self, vendor: &Vendor) {
        let (own, settings) = (&self.settings.own, self.settings);
        let is_in_china =
            own.region.text().is_some_and(|region| partition::of_region(region) == Some("aws-cn"));
        let asked = [
            (Limit::Cluster, &own.cluster.at, own.cluster.is_given()),
            (Limit::Workgroup, &own.workgroup.at, own.workgroup.is_given()),
            (Limit::Role, &settings.top.auth.at, self.auth == Auth::Role),
            (Limit::Keys, &settings.top.auth.at, self.auth == Auth::Keys),
            (Limit::Ssh, &own.ssh.at, own.ssh.is_given()),
            (Limit::China, &own.region.at, is_in_china),
        ];
        for (what, at, _) in asked.into_iter().filter(|(.., is_asked)| *is_asked) {
            if let Some(limit) = vendor.limit(what) {
                let message =
                    format!("{} does not support {}: {}", vendor.title, what.words(), limit.because);
                let hint = format!("its page says so ({}, read on {})", limit.source, limit.checked);
                self.add(at, fault::error("UNSUPPORTED_BY_VENDOR", message).hint(hint));
            }
        }
    }

    fn tunnel(&mut self, vendor: &Vendor) {
        let is_told = vendor.limit(Limit::Ssh).is_some();
        if self.settings.own.ssh.is_given() && vendor.ssh_field().is_none() && !is_told {
            let message = format!("the profile of {} knows no field for an SSH tunnel", vendor.title);
            let hint = "ask the vendor whether it can use one, or remove it";
            self.add(&self.settings.own.ssh.at, fault::warning("UNKNOWN_TUNNEL", message).hint(hint));
        }
    }

    fn auth_mode(&mut self, vendor: &Vendor) {
        let offered = &vendor.auth.modes;
        let limit = if self.auth == Auth::Role { Limit::Role } else { Limit::Keys };
        if !offered.contains(&self.auth) && vendor.limit(limit).is_none() {
            let wanted = self.auth;
            let message = format!("{} does not sign in with `auth = \"{wanted}\"`", vendor.title);
            let offered = alternatives(offered.iter().map(<&str>::from));
            let hint = format!("its profile offers {offered}");
            self.add(&self.settings.top.auth.at, fault::error("UNSUPPORTED_AUTH", message).hint(hint));
        }
    }

    fn login(&mut self, vendor: &Vendor) {
        let own = &self.settings.own;
        let serverless = own.workgroup.is_given();
        let warehouse = if serverless { &own.workgroup } else { &own.cluster };
        let limit = if serverless { Limit::Workgroup } else { Limit::Cluster };
        let is_told = vendor.limit(limit).is_some();
        if warehouse.is_given() && vendor.login(serverless).is_none() && !is_told {
            let kind = if serverless { "Redshift Serverless" } else { "provisioned clusters" };
            let message = format!("the profile of {} has no login for {kind}", vendor.title);
            let fault = fault::error("UNSUPPORTED_WAREHOUSE", message).hint(
                "if the vendor supports it: copy its profile, add the login to [warehouse], and \
                 name the file in `vendor`",
            );
            self.add(&warehouse.at, fault);
        }
        let mode = own.schema_mode.or(SchemaMode::Vendor);
        if !vendor.database.schema_modes.contains(&mode) {
            let message = format!("{} does not work with `schema_mode = \"{mode}\"`", vendor.title);
            let known = vendor.database.schema_modes.iter().map(<&str>::from);
            let hint = format!("its profile offers {}", alternatives(known));
            self.add(&own.schema_mode.at, fault::error("UNSUPPORTED_SCHEMA_MODE", message).hint(hint));
        }
    }

    /// What the vendor reads: tables of the customer's, and what Redshift tells of itself.
    fn tables(&mut self, vendor: &Vendor) {
        let own = &self.settings.own;
        if vendor.database.reads.is_empty() {
            let why =
                format!("because the profile of {} names no privileges on tables of yours", vendor.title);
            self.refuse(&[&own.reads.at], &why, "remove it, or grant what it needs yourself");
        }
        let hidden = vendor.database.system_grants.iter().filter(|name| is_for_clusters_only(name));
        for relation in hidden.filter(|_| own.workgroup.is_given()) {
            let message = format!(
                "{} reads {relation}, which nobody can on Redshift Serverless: it is not granted",
                vendor.title
            );
            let hint = "what it does with it, such as maintenance, it does not do there";
            self.add(
                &own.workgroup.at,
                fault::warning("SYSTEM_RELATION_NOT_ON_SERVERLESS", message).hint(hint),
            );
        }
    }

    fn glue(&mut self, vendor: &Vendor) {
        let at = &self.settings.own.glue_database.at;
        match vendor.glue {
            Some(_) => self.need(at),
            None => {
                let why = format!("because {} keeps no tables in the AWS Glue Data Catalog", vendor.title);
                self.refuse(&[at], &why, "remove it");
            }
        }
    }

    fn staging(&mut self, vendor: &Vendor) {
        let bucket = &self.settings.bucket;
        if !vendor.staging.bucket {
            let why = format!("because {} stages nothing with you", vendor.title);
            return self.refuse(&bucket.locations(), &why, "remove it");
        }
        let is_wanted = !vendor.staging.optional
            || bucket.locations().iter().any(|at| at.is_given)
            || vendor.role_is_for_bucket(self.auth, self.is_serverless());
        if is_wanted {
            self.need(&bucket.name.at);
        }
        if bucket.prefix.is_given() && !vendor.staging.prefix {
            let message = format!("{} cannot be told to stay in a folder", vendor.title);
            let hint = "it would be denied outside of it: use a bucket of its own, without prefix";
            self.add(&bucket.prefix.at, fault::error("UNSUPPORTED_PREFIX", message).hint(hint));
        }
    }

    /// A role of its own for the bucket, and the names that only that has.
    fn bucket_role(&mut self, vendor: &Vendor) {
        let (role, policy) = (&self.settings.role, &self.settings.policy);
        let (choice, names) = (&role.for_bucket, [&role.bucket_name.at, &policy.bucket_name.at]);
        if !vendor.takes_bucket_role(self.auth, self.is_serverless()) {
            // With keys all of [role] has been refused.
            let choice = (self.auth == Auth::Role).then_some([&choice.at, names[0]]);
            let why = format!("because {} takes one role here at most", vendor.title);
            let all: Vec<_> = choice.into_iter().flatten().chain([names[1]]).collect();
            return self.refuse(&all, &why, "remove it");
        }
        if vendor.staging.bucket_role == Wanted::Required && choice.value == Some(false) {
            let message = format!("{} takes a role of its own for the bucket", vendor.title);
            self.add(&choice.at, fault::error("CONFLICTING_KEYS", message).hint("remove it"));
        }
        if !choice.or(vendor.staging.bucket_role.is_usual()) {
            let why = "without a role of its own for the bucket";
            self.refuse(&names, why, "set `for_bucket = true` in [role], or remove it");
        }
        if choice.value == Some(true) || names.iter().any(|at| at.is_given) {
            self.need(&self.settings.bucket.name.at);
        }
    }

    fn addresses(&mut self, vendor: &Vendor) {
        let (own, network) = (&self.settings.own, &self.settings.network);
        if vendor.uses_data_api(self.auth, self.is_serverless()) {
            let why = format!(
                "because {} comes through the Redshift Data API with `auth = \"{}\"`",
                vendor.title, self.auth
            );
            return self.refuse(&network.locations(), &why, "remove it: no ingress rule is needed");
        }
        let is_closed = network.allow.value == Some(false);
        // A wrong data centre has been reported already.
        if is_closed || own.data_center.is_wrong() || network.cidrs.is_given() {
            return;
        }
        let data_center = own.data_center.text().unwrap_or(&self.settings.destination);
        if vendor.cidrs(data_center).is_some() {
            return;
        }
        let fault = match &vendor.network {
            None => {
                fault::error("UNKNOWN_ADDRESSES", format!("the profile of {} has no addresses", vendor.title))
                    .hint(
                        "ask the vendor for them and list them in `network.cidrs`, or set `allow = false` \
                 in [network]",
                    )
            }
            Some(network) => {
                let message = format!("{} has no data centre {}", vendor.title, quoted(data_center));
                let known = network.data_centers.keys().map(String::as_str);
                fault::error("UNKNOWN_DATA_CENTER", message).hint(format!(
                    "set `data_center` to {}, or list the addresses in `network.cidrs`",
                    alternatives(known)
                ))
            }
        };
        self.add(&own.data_center.at, fault);
    }
}
