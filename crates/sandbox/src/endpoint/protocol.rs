//! The five ways AWS services write requests, answers and errors.

use super::params::Params;
use super::{ApiError, Call, Reply, Request, Response, Xml, error::Result};
use serde_json::{Value, json};

/// How a service's requests are written and its answers are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Protocol {
    /// Form fields in, XML out: IAM, STS, Redshift.
    Query { version: &'static str, xmlns: &'static str },
    /// Form fields in, EC2's flavour of XML out.
    Ec2 { version: &'static str },
    /// S3.
    RestXml,
    /// The operation in `X-Amz-Target`, JSON in and out; the version is "1.0" or "1.1".
    Json { version: &'static str },
    /// The operation in method and path, JSON in and out: Access Analyzer.
    RestJson,
}

/// Why a request's sender could not be believed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum AuthFailure {
    /// No signature where one is needed.
    Missing,
    /// The signature's parts are not complete or not well-formed.
    Incomplete(String),
    /// The access key id is not known, or is inactive.
    UnknownKey(String),
    /// The session token is not the one of these credentials.
    WrongToken,
    /// The temporary credentials have ended.
    ExpiredToken,
    /// The signature is not what the secret key gives.
    WrongSignature,
    /// Signed more than 15 minutes ago or ahead, or the presigned URL has run out.
    Skewed(String),
}

impl Protocol {
    /// The operation a request names, where the protocol carries one.
    pub(crate) fn operation(self, request: &Request, form: &[(String, String)]) -> Option<String> {
        match self {
            Self::Query { .. } | Self::Ec2 { .. } => {
                form.iter().find(|(name, _)| name == "Action").map(|(_, action)| action.clone())
            }
            Self::Json { .. } => {
                request.header("x-amz-target").rsplit_once('.').map(|(_, operation)| operation.to_owned())
            }
            Self::RestXml | Self::RestJson => None,
        }
    }

    pub(crate) fn params(self, form: &[(String, String)]) -> Params {
        match self {
            Self::Query { .. } | Self::Ec2 { .. } => Params::from_pairs(
                form.iter()
                    .filter(|(name, _)| name != "Action" && name != "Version")
                    .map(|(name, value)| (name.as_str(), value.as_str())),
            ),
            _ => Params::default(),
        }
    }

    pub(crate) fn json(self, request: &Request) -> Result<Value> {
        match self {
            Self::Json { .. } | Self::RestJson if !request.body.is_empty() => {
                serde_json::from_slice(&request.body)
                    .map_err(|e| ApiError::bad_request("SerializationException", e.to_string()))
            }
            _ => Ok(json!({})),
        }
    }

    /// What AWS answers to an operation the service does not have.
    pub(crate) fn unknown_operation(self, call: &Call) -> ApiError {
        let operation = &call.operation;
        match self {
            Self::Query { version, .. } => ApiError::bad_request(
                "InvalidAction",
                format!("Could not find operation {operation} for version {version}"),
            ),
            Self::Ec2 { .. } => ApiError::bad_request(
                "InvalidAction",
                format!("The action {operation} is not valid for this web service."),
            ),
            Self::RestXml => ApiError::new(
                501,
                "NotImplemented",
                "A header you provided implies functionality that is not implemented",
            ),
            Self::Json { .. } | Self::RestJson => {
                ApiError::bad_request("UnknownOperationException", format!("Unknown operation {operation}"))
            }
        }
    }

    /// What the service says when it cannot believe the sender.
    pub(crate) fn auth_error(self, failure: &AuthFailure) -> ApiError {
        use AuthFailure as F;
        const SIGNATURE: &str = "The request signature we calculated does not match the signature you provided. \
            Check your AWS Secret Access Key and signing method. Consult the service documentation for details.";
        const INVALID: &str = "The security token included in the request is invalid.";
        const EXPIRED: &str = "The security token included in the request is expired";
        const EC2: &str = "AWS was not able to validate the provided access credentials";
        let (status, code, message) = match (self, failure) {
            (Self::RestXml, F::Missing) => (403, "AccessDenied", "Access Denied"),
            (Self::RestXml, F::Incomplete(why)) => (400, "AuthorizationHeaderMalformed", why.as_str()),
            (Self::RestXml, F::UnknownKey(_)) => (
                403,
                "InvalidAccessKeyId",
                "The AWS Access Key Id you provided does not exist in our records.",
            ),
            (Self::RestXml, F::WrongToken) => {
                (400, "InvalidToken", "The provided token is malformed or otherwise invalid.")
            }
            (Self::RestXml, F::ExpiredToken) => (400, "ExpiredToken", "The provided token has expired."),
            (Self::RestXml, F::WrongSignature) => (
                403,
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided. Check your key and signing method.",
            ),
            (Self::RestXml, F::Skewed(_)) => (
                403,
                "RequestTimeTooSkewed",
                "The difference between the request time and the current time is too large.",
            ),
            (Self::Ec2 { .. }, F::Missing) => {
                (403, "MissingAuthenticationToken", "Request is missing Authentication Token")
            }
            (Self::Ec2 { .. }, F::ExpiredToken) => (400, "RequestExpired", "Request has expired."),
            (Self::Ec2 { .. }, _) => (401, "AuthFailure", EC2),
            (Self::Query { .. }, F::Missing) => {
                (403, "MissingAuthenticationToken", "Request is missing Authentication Token")
            }
            (Self::Query { .. }, F::Incomplete(why)) => (400, "IncompleteSignature", why.as_str()),
            (Self::Query { .. }, F::UnknownKey(_) | F::WrongToken) => (403, "InvalidClientTokenId", INVALID),
            (Self::Query { .. }, F::ExpiredToken) => (403, "ExpiredToken", EXPIRED),
            (Self::Query { .. }, F::WrongSignature) => (403, "SignatureDoesNotMatch", SIGNATURE),
            (Self::Query { .. }, F::Skewed(why)) => (403, "SignatureDoesNotMatch", why.as_str()),
            (_, F::Missing) => (400, "MissingAuthenticationTokenException", "Missing Authentication Token"),
            (_, F::Incomplete(why)) => (400, "IncompleteSignatureException", why.as_str()),
            (_, F::UnknownKey(_) | F::WrongToken) => (400, "UnrecognizedClientException", INVALID),
            (_, F::ExpiredToken) => (400, "ExpiredTokenException", EXPIRED),
            (_, F::WrongSignature) => (400, "InvalidSignatureException", SIGNATURE),
            (_, F::Skewed(why)) => (400, "InvalidSignatureException", why.as_str()),
        };
        let error = ApiError::new(status, code, message);
        match (self, failure) {
            (Self::RestXml, F::UnknownKey(key)) => error.with("AWSAccessKeyId", key),
            _ => error,
        }
    }

    /// What the service says to a caller whose policies do not allow the call; `sentence` says why.
    pub(crate) fn denied(self, sentence: &str) -> ApiError {
        match self {
            Self::Ec2 { .. } => ApiError::forbidden(
                "UnauthorizedOperation",
                format!("You are not authorized to perform this operation. {sentence}"),
            ),
            Self::Query { .. } | Self::RestXml => ApiError::forbidden("AccessDenied", sentence),
            Self::Json { .. } => ApiError::bad_request("AccessDeniedException", sentence),
            Self::RestJson => ApiError::forbidden("AccessDeniedException", sentence),
        }
    }

    /// What the service says when it is asked too often.
    pub(crate) fn throttled(self) -> ApiError {
        match self {
            Self::Query { .. } => ApiError::bad_request("Throttling", "Rate exceeded"),
            Self::Ec2 { .. } => ApiError::new(503, "RequestLimitExceeded", "Request limit exceeded."),
            Self::RestXml => ApiError::new(503, "SlowDown", "Please reduce your request rate."),
            Self::Json { .. } | Self::RestJson => {
                ApiError::bad_request("ThrottlingException", "Rate exceeded")
            }
        }
    }

    /// Writes a successful answer.
    pub(crate) fn success(self, operation: &str, reply: Reply, id: &str) -> Response {
        let reply = match reply {
            Reply::Http(response) => return self.stamp(response, id),
            reply => reply,
        };
        let response = match self {
            Self::Query { xmlns, .. } => {
                let root = Xml::new(format!("{operation}Response")).attribute("xmlns", xmlns);
                let root = match reply {
                    Reply::Fields(fields) => root.child(fields.named(format!("{operation}Result"))),
                    _ => root,
                };
                let metadata = Xml::new("ResponseMetadata").text("RequestId", id);
                Response::xml(&root.child(metadata)).header("content-type", "text/xml")
            }
            Self::Ec2 { version } => {
                let xmlns = format!("http://ec2.amazonaws.com/doc/{version}/");
                let fields = match reply {
                    Reply::Fields(fields) => fields,
                    _ => Xml::fields().text("return", true),
                };
                let root = fields.named(format!("{operation}Response")).attribute("xmlns", xmlns);
                Response::xml(&root.text("requestId", id)).header("content-type", "text/xml;charset=UTF-8")
            }
            Self::Json { .. } | Self::RestJson => {
                let body = if let Reply::Json(body) = reply { body } else { json!({}) };
                Response::new(200).header("content-type", self.content_type()).body(body.to_string())
            }
            Self::RestXml => Response::new(200),
        };
        self.stamp(response, id)
    }

    /// Writes an error answer.
    pub(crate) fn error(self, error: &ApiError, id: &str) -> Response {
        let response = Response::new(error.status.as_u16());
        let details = |root: Xml| {
            let root = root.text("Code", &error.code).text("Message", &error.message);
            error.fields.iter().fold(root, |root, (name, value)| root.text(name, value))
        };
        let response = match self {
            Self::Query { xmlns, .. } => {
                let kind = if error.status.is_server_error() { "Receiver" } else { "Sender" };
                let inner = details(Xml::new("Error").text("Type", kind));
                let root =
                    Xml::new("ErrorResponse").attribute("xmlns", xmlns).child(inner).text("RequestId", id);
                response.header("content-type", "text/xml").body(root.document())
            }
            Self::Ec2 { .. } => {
                let errors = Xml::new("Errors").child(details(Xml::new("Error")));
                let root = Xml::new("Response").child(errors).text("RequestID", id);
                response.header("content-type", "text/xml;charset=UTF-8").body(root.document())
            }
            Self::RestXml => {
                let inner = details(Xml::new("Error"));
                let root = if error.wrapped { Xml::new("ErrorResponse").child(inner) } else { inner };
                let root = root.text("RequestId", id).text("HostId", host_id(id));
                response.header("content-type", "application/xml").body(root.document())
            }
            Self::Json { .. } | Self::RestJson => {
                let mut body = json!({ "__type": error.code, "message": error.message });
                for (name, value) in &error.fields {
                    body[name] = value.as_str().into();
                }
                response
                    .header("content-type", self.content_type())
                    .header("x-amzn-errortype", &error.code)
                    .body(body.to_string())
            }
        };
        let response =
            error.headers.iter().fold(response, |response, (name, value)| response.header(name, value));
        self.stamp(response, id)
    }

    fn content_type(self) -> &'static str {
        match self {
            Self::Json { version: "1.0" } => "application/x-amz-json-1.0",
            Self::Json { .. } => "application/x-amz-json-1.1",
            _ => "application/json",
        }
    }

    fn stamp(self, response: Response, id: &str) -> Response {
        match self {
            Self::RestXml => response.header("x-amz-request-id", id).header("x-amz-id-2", host_id(id)),
            _ => response.header("x-amzn-requestid", id),
        }
    }
}

/// S3's second request id.
fn host_id(id: &str) -> String {
    use base64::Engine;
    base64::engine::general_purpose::STANDARD.encode(format!("loopback/{id}"))
}
