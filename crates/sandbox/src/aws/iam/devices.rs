//! MFA devices, SSH public keys, signing certificates and service-specific credentials: what else keeps
//! a user from being deleted (IAM API Reference, DeleteUser).

use super::input::{already_exists, constraint, delete_conflict, limit_exceeded, no_such_entity, required};
use super::model::{Account, MfaDevice, Uploaded, User};
use super::output::{Answer, page};
use super::users::find_or_caller;
use crate::endpoint::error::Result;
use crate::endpoint::{ApiError, Call, Xml, id};

/// A kind of thing a user has several of.
struct UploadKind {
    /// As operations and answers name one: `SSHPublicKey`.
    name: &'static str,
    list: &'static str,
    /// The parameter and member with its id, and the parameter with its content.
    id: &'static str,
    body: &'static str,
    date: &'static str,
    prefix: &'static str,
    /// At most this many of a user (IAM User Guide, IAM and AWS STS quotas).
    quota: usize,
    of: fn(&mut User) -> &mut Vec<Uploaded>,
}

const KINDS: [UploadKind; 3] = [
    UploadKind {
        name: "SSHPublicKey",
        list: "SSHPublicKeys",
        id: "SSHPublicKeyId",
        body: "SSHPublicKeyBody",
        date: "UploadDate",
        prefix: "APKA",
        quota: 5,
        of: |user| &mut user.ssh_keys,
    },
    UploadKind {
        name: "SigningCertificate",
        list: "Certificates",
        id: "CertificateId",
        body: "CertificateBody",
        date: "UploadDate",
        prefix: "ASCA",
        quota: 2,
        of: |user| &mut user.certificates,
    },
    UploadKind {
        name: "ServiceSpecificCredential",
        list: "ServiceSpecificCredentials",
        id: "ServiceSpecificCredentialId",
        body: "ServiceName",
        date: "CreateDate",
        prefix: "ACCA",
        quota: 2,
        of: |user| &mut user.service_credentials,
    },
];

/// Answers `UploadSSHPublicKey`, `ListSigningCertificates` and their like.
pub(super) fn call(account: &mut Account, call: &Call) -> Option<Answer> {
    let kind = KINDS.iter().find(|kind| call.operation.contains(kind.name))?;
    let verb = call.operation.split(kind.name).next().unwrap_or_default();
    Some(match verb {
        "Upload" | "Create" => kind.create(account, call),
        "List" => kind.list(account, call),
        "Get" => kind.get(account, call),
        "Update" => kind.update(account, call),
        "Delete" => kind.delete(account, call),
        _ => return None,
    })
}

impl UploadKind {
    fn write(&self, user: &str, item: &Uploaded) -> Xml {
        let xml = Xml::fields()
            .text("UserName", user)
            .text(self.id, &item.id)
            .text(self.body, &item.body)
            .text("Status", if item.active { "Active" } else { "Inactive" })
            .text(self.date, item.created.iso());
        match self.name {
            "SSHPublicKey" => xml.text("Fingerprint", fingerprint(&item.body)),
            "ServiceSpecificCredential" => xml.text("ServiceUserName", format!("{user}-at-{}", item.id)),
            _ => xml,
        }
    }

    /// The element an answer holds one in.
    fn element(&self) -> &'static str {
        if self.name == "SigningCertificate" { "Certificate" } else { self.name }
    }

    fn create(&self, account: &mut Account, call: &Call) -> Answer {
        let body = required(&call.params, self.body)?.to_owned();
        let user = find_or_caller(account, call)?;
        let name = user.identity.name.clone();
        let items = (self.of)(user);
        if items.len() >= self.quota {
            let quota = format!("{}sPerUser", self.element());
            return Err(limit_exceeded(format!("Cannot exceed quota for {quota}: {}", self.quota)));
        }
        let item = Uploaded { id: id::access_key(self.prefix), body, active: true, created: call.now };
        let mut answer = self.write(&name, &item);
        if self.name == "ServiceSpecificCredential" {
            answer = answer.text("ServicePassword", id::secret());
        }
        items.push(item);
        Ok(Some(Xml::fields().child(answer.named(self.element()))))
    }

    fn list(&self, account: &mut Account, call: &Call) -> Answer {
        let user = find_or_caller(account, call)?;
        let name = user.identity.name.clone();
        let items = (self.of)(user).iter().enumerate();
        page(call, self.list, items.map(|(n, item)| (n.to_string(), self.write(&name, item)))).map(Some)
    }

    /// The user's name and the place of the one a call names.
    fn find<'a>(
        &self,
        account: &'a mut Account,
        call: &Call,
    ) -> Result<(String, &'a mut Vec<Uploaded>, usize)> {
        let id = required(&call.params, self.id)?;
        let user = find_or_caller(account, call)?;
        let name = user.identity.name.clone();
        let items = (self.of)(user);
        let place = items.iter().position(|item| item.id == id);
        let place = place
            .ok_or_else(|| no_such_entity(format!("The {} with id {id} cannot be found.", self.element())))?;
        Ok((name, items, place))
    }

    fn get(&self, account: &mut Account, call: &Call) -> Answer {
        let (name, items, place) = self.find(account, call)?;
        Ok(Some(Xml::fields().child(self.write(&name, &items[place]).named(self.element()))))
    }

    fn update(&self, account: &mut Account, call: &Call) -> Answer {
        let active = match required(&call.params, "Status")? {
            "Active" => true,
            "Inactive" => false,
            other => {
                let rule = "Member must satisfy enum value set: [Active, Inactive]";
                return Err(constraint(other, "Status", rule));
            }
        };
        let (_, items, place) = self.find(account, call)?;
        items[place].active = active;
        Ok(None)
    }

    fn delete(&self, account: &mut Account, call: &Call) -> Answer {
        let (_, items, place) = self.find(account, call)?;
        items.remove(place);
        Ok(None)
    }
}

/// MD5 of the key's base64 part, in pairs.
fn fingerprint(key: &str) -> String {
    use md5::{Digest, Md5};
    let body = key.split_whitespace().nth(1).unwrap_or(key);
    let digest = hex::encode(Md5::digest(body.as_bytes()));
    digest.as_bytes().chunks(2).map(|pair| String::from_utf8_lossy(pair)).collect::<Vec<_>>().join(":")
}

fn unknown(serial: &str) -> ApiError {
    no_such_entity(format!("VirtualMFADevice with serial number {serial} does not exist."))
}

pub(super) fn create_mfa(account: &mut Account, call: &Call) -> Answer {
    use base64::{Engine, engine::general_purpose::STANDARD};
    let name = required(&call.params, "VirtualMFADeviceName")?;
    let path = call.params.get("Path").unwrap_or("/");
    let serial = format!("arn:{}:iam::{}:mfa{path}{name}", call.partition(), call.account);
    if account.mfa_devices.contains_key(&serial) {
        return Err(already_exists("MFADevice entity at the same path and name already exists."));
    }
    account.mfa_devices.insert(serial.clone(), MfaDevice { serial: serial.clone(), enabled: None });
    let device = Xml::new("VirtualMFADevice")
        .text("SerialNumber", serial)
        .text("Base32StringSeed", STANDARD.encode(id::iam("")));
    Ok(Some(Xml::fields().child(device)))
}

pub(super) fn enable_mfa(account: &mut Account, call: &Call) -> Answer {
    let serial = required(&call.params, "SerialNumber")?;
    let codes =
        [required(&call.params, "AuthenticationCode1")?, required(&call.params, "AuthenticationCode2")?];
    let user = find_or_caller(account, call)?.identity.id.clone();
    let device = account.mfa_devices.get_mut(serial).ok_or_else(|| unknown(serial))?;
    if device.enabled.is_some() {
        return Err(already_exists("MFA Device is already in use."));
    }
    let wrong = |code: &str| code.len() != 6 || !code.bytes().all(|b| b.is_ascii_digit());
    if codes.into_iter().any(wrong) || codes[0] == codes[1] {
        let text = "Authentication code for device is not valid.";
        return Err(ApiError::forbidden("InvalidAuthenticationCode", text));
    }
    device.enabled = Some((user, call.now));
    Ok(None)
}

pub(super) fn deactivate_mfa(account: &mut Account, call: &Call) -> Answer {
    let serial = required(&call.params, "SerialNumber")?;
    let user = find_or_caller(account, call)?.identity.id.clone();
    let device = account.mfa_devices.get_mut(serial);
    let device = device.filter(|device| device.enabled.as_ref().is_some_and(|(owner, _)| *owner == user));
    device.ok_or_else(|| unknown(serial))?.enabled = None;
    Ok(None)
}

pub(super) fn delete_mfa(account: &mut Account, call: &Call) -> Answer {
    let serial = required(&call.params, "SerialNumber")?;
    let device = account.mfa_devices.get(serial).ok_or_else(|| unknown(serial))?;
    if device.enabled.is_some() {
        return Err(delete_conflict("MFA VirtualDevice must be deactivated before it is deleted."));
    }
    account.mfa_devices.remove(serial);
    Ok(None)
}

/// The devices of a user.
pub(super) fn list_mfa(account: &mut Account, call: &Call) -> Answer {
    let user = find_or_caller(account, call)?.identity.clone();
    let enabled = account.mfa_devices.values().filter_map(|device| {
        let (owner, since) = device.enabled.as_ref()?;
        (*owner == user.id).then(|| {
            let xml = Xml::fields().text("UserName", &user.name).text("SerialNumber", &device.serial);
            (device.serial.clone(), xml.text("EnableDate", since.iso()))
        })
    });
    page(call, "MFADevices", enabled).map(Some)
}

/// All virtual devices, or those that are assigned or not.
pub(super) fn list_virtual_mfa(account: &mut Account, call: &Call) -> Answer {
    let wanted = call.params.get("AssignmentStatus").unwrap_or("Any");
    let devices = account.mfa_devices.values().filter(|device| match wanted {
        "Assigned" => device.enabled.is_some(),
        "Unassigned" => device.enabled.is_none(),
        _ => true,
    });
    let items = devices.map(|device| {
        let xml = Xml::fields().text("SerialNumber", &device.serial);
        let xml = xml.maybe("EnableDate", device.enabled.as_ref().map(|(_, since)| since.iso()));
        (device.serial.clone(), xml)
    });
    page(call, "VirtualMFADevices", items).map(Some)
}
