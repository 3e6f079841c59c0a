//! Findings of reading: syntax, types, elements.

use super::define;

define! {
    REFUSED_BY_IAM(Error, Identity): "IAM refuses the document";
    "The document breaks a rule of IAM's grammar that no other finding tells.";
    "IAM answers with MalformedPolicyDocument; the message is IAM's.";
    r#""Action": "acme-data:Get-Object", "Resource": "*""# => r#""Action": "s3:GetObject""#;
    "IAM User Guide, Grammar of the IAM JSON policy language";

    JSON_SYNTAX_ERROR(Error, Identity): "The text is not JSON";
    "A quotation mark, comma, bracket or character is not what JSON wants: curly quotes, a trailing comma, a comment, a byte order mark, a non-breaking space.";
    "AWS refuses the document. Most come from copying out of a web page; `--fix` prints the repaired document where the repair is plain.";
    r#"“Action”: "s3:GetObject""# => r#""Action": "s3:GetObject""#;
    "RFC 8259; IAM Access Analyzer, JSON syntax error";

    DUPLICATE_KEY(Error, Identity): "An element stands twice";
    "The same name stands twice in one object.";
    "JSON parsers keep one of the two without a word, so half of what is written does not count.";
    r#""Action": "s3:GetObject", "Action": "s3:PutObject""# => r#""Action": ["s3:GetObject", "s3:PutObject"]"#;
    "RFC 8259, section 4";

    DUPLICATE_KEYS_WITH_DIFFERENT_CASE(Error, Identity): "A key stands twice in different case";
    "Two names of one object differ only in case.";
    "Condition keys are not case-sensitive, so this is one key twice, and AWS refuses it.";
    r#""Condition": {"StringEquals": {"aws:RequestedRegion": "us-east-1", "aws:requestedregion": "us-east-2"}}"# => r#""Condition": {"StringEquals": {"aws:RequestedRegion": ["us-east-1", "us-east-2"]}}"#;
    "IAM Access Analyzer, Duplicate keys with different case";

    DATA_TYPE_MISMATCH(Error, Identity): "A value is of the wrong type";
    "A number, object or list stands where the policy language wants something else.";
    "AWS refuses the document.";
    r#""Action": {"s3": "GetObject"}"# => r#""Action": "s3:GetObject""#;
    "IAM User Guide, Grammar of the IAM JSON policy language";

    INVALID_POLICY_ELEMENT(Error, Identity): "There is no such element";
    "A name is none of the elements of a policy, or is written in another case.";
    "AWS refuses the document. Often the document is wrapped in the call that returned it.";
    r#""Actions": "s3:GetObject""# => r#""Action": "s3:GetObject""#;
    "IAM User Guide, Grammar of the IAM JSON policy language";

    MISSING_STATEMENT(Error, Identity): "No statement";
    "The document has no Statement, or an empty one.";
    "A policy without a statement says nothing, and AWS refuses it.";
    r#"{"Version": "2012-10-17", "Statement": []}"# => r#""Action": "s3:GetObject""#;
    "IAM User Guide, Statement element";

    INVALID_VERSION(Error, Identity): "No version of the policy language";
    "Version is neither 2012-10-17 nor 2008-10-17.";
    "It is the version of the language, not the date of the document; AWS refuses any other.";
    r#"{"Version": "2026-01-31", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}]}"# => r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}]}"#;
    "IAM User Guide, Version element";

    INVALID_EFFECT(Error, Identity): "Neither Allow nor Deny";
    "Effect has another value, or one in another case.";
    "The value is case-sensitive; AWS refuses the document.";
    r#""Effect": "allow""# => r#""Effect": "Allow""#;
    "IAM User Guide, Effect element";

    MISSING_EFFECT(Error, Identity): "No effect";
    "A statement has no Effect.";
    "There is no default; AWS refuses the document.";
    r#"[{"Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}]"# => r#"[{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}]"#;
    "IAM User Guide, Effect element";

    MISSING_ACTION(Error, Identity): "No action";
    "A statement has neither Action nor NotAction.";
    "AWS refuses the document.";
    r#"[{"Effect": "Allow", "Resource": "arn:aws:s3:::acme-transfer/*"}]"# => r#"[{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/*"}]"#;
    "IAM User Guide, Action element";

    UNSUPPORTED_ELEMENT_COMBINATION(Error, Identity): "An element and its opposite";
    "A statement has Action and NotAction, Resource and NotResource, or Principal and NotPrincipal.";
    "AWS refuses the document: one of the two must go.";
    r#""Action": "s3:GetObject", "NotAction": "s3:PutObject""# => r#""Action": "s3:GetObject""#;
    "IAM User Guide, Grammar of the IAM JSON policy language";

    UNSUPPORTED_CHARACTER(Error, Identity): "A character IAM does not take";
    "A string has a character above U+00FF.";
    "IAM takes tab, line feed, carriage return and U+0020 to U+00FF. Dashes and quotation marks from word processors are outside.";
    r#""Resource": "arn:aws:s3:::acme–transfer/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM API Reference, policyDocumentType";

    INVISIBLE_CHARACTER(Error, Identity): "A character that cannot be seen";
    "A string has a zero-width, non-breaking or other invisible character.";
    "The value looks right and is another one; nothing in the console shows it.";
    "\"Action\": \"s3:GetObject\u{200b}\"" => r#""Action": "s3:GetObject""#;
    "Unicode Standard, Format characters";

    SURROUNDING_SPACE(Error, Identity): "White space around a value";
    "A value begins or ends with white space.";
    "It is part of the value, which then matches nothing.";
    r#""Resource": "arn:aws:s3:::acme-transfer/* ""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "IAM User Guide, Grammar of the IAM JSON policy language";

    PLACEHOLDER(Error, Identity): "A placeholder is left in";
    "A value is one that a guide or template wants replaced.";
    "AWS refuses it, or takes it literally and the policy never matches.";
    r#""Resource": "arn:aws:s3:::BUCKET_NAME/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/*""#;
    "the guides of AWS and of vendors";

    EXAMPLE_VALUE(Info, Trust): "A value of AWS's examples";
    "The value is one that AWS's documentation uses and that nobody can have.";
    "IAM refuses 123456789012 as a principal because there is no such account; bucket names beginning with amzn-s3-demo- are reserved.";
    r#""Principal": {"AWS": "arn:aws:iam::123456789012:root"}"# => r#""Principal": {"AWS": "arn:aws:iam::111122223333:root"}"#;
    "Amazon S3 User Guide, Bucket naming rules";
}
