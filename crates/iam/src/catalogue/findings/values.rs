//! Findings on values of conditions and on variables.

use super::define;

define! {
    TYPE_MISMATCH_BOOLEAN(Warning, Identity): "Not true or false";
    "Bool or Null is compared with something other than true and false.";
    "The comparison is never met.";
    r#""Condition": {"Bool": {"aws:SecureTransport": "yes"}}"# => r#""Condition": {"Bool": {"aws:SecureTransport": "true"}}"#;
    "IAM Access Analyzer, Type mismatch Boolean";

    TYPE_MISMATCH_NUMBER(Warning, Identity): "Not a number";
    "A numeric operator is compared with something other than a number.";
    "The comparison is never met.";
    r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer", "Condition": {"NumericLessThan": {"s3:max-keys": "ten"}}"# => r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer", "Condition": {"NumericLessThan": {"s3:max-keys": "10"}}"#;
    "IAM Access Analyzer, Type mismatch number";

    TYPE_MISMATCH_DATE(Warning, Identity): "Not a date";
    "A date operator is compared with something other than a date.";
    "The comparison is never met.";
    r#""Condition": {"DateLessThan": {"aws:CurrentTime": "31.12.2026"}}"# => r#""Condition": {"DateLessThan": {"aws:CurrentTime": "2026-12-31T00:00:00Z"}}"#;
    "IAM Access Analyzer, Type mismatch date";

    TYPE_MISMATCH_IP_RANGE(Error, Identity): "Not an IP address";
    "An IP operator is compared with something other than an address or a range.";
    "AWS refuses the document.";
    r#""Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.*"}}"# => r#""Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#;
    "IAM Access Analyzer, Type mismatch IP range";

    TYPE_MISMATCH_ARN(Warning, Identity): "Not an ARN in a condition";
    "An ARN operator is compared with something other than an ARN.";
    "The comparison is never met.";
    r#""Condition": {"ArnLike": {"aws:PrincipalArn": "role/transfer-*"}}"# => r#""Condition": {"ArnLike": {"aws:PrincipalArn": "arn:aws:iam::111122223333:role/transfer-*"}}"#;
    "IAM User Guide, Condition operators";

    TYPE_MISMATCH_STRING(Warning, Identity): "Not base64";
    "BinaryEquals is compared with something other than base64.";
    "The comparison is never met.";
    r#""Condition": {"BinaryEquals": {"acme:Key": "not base64"}}"# => r#""Condition": {"BinaryEquals": {"acme:Key": "QmluYXJ5VmFsdWU="}}"#;
    "IAM User Guide, Condition operators";

    INVALID_DATE_VALUE(Warning, Identity): "A date in seconds since 1970";
    "A date is written as a number.";
    "It is easily misread and may not be the moment that is meant.";
    r#""Condition": {"DateLessThan": {"aws:CurrentTime": "1798675200"}}"# => r#""Condition": {"DateLessThan": {"aws:CurrentTime": "2026-12-31T00:00:00Z"}}"#;
    "IAM Access Analyzer, Invalid date value";

    WILDCARD_WITHOUT_LIKE_OPERATOR(Warning, Identity): "A wildcard that is a plain character";
    "A value with * is compared by an operator without wildcards. For the subject of a web identity this is an error.";
    "The asterisk is compared as a character, so the pattern matches nothing.";
    r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer", "Condition": {"StringEquals": {"s3:prefix": "in/*"}}"# => r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer", "Condition": {"StringLike": {"s3:prefix": "in/*"}}"#;
    "IAM Access Analyzer, Wildcard without like operator";

    INVALID_CONDITION_MULTIPLE_BOOLEAN(Error, Identity): "Several truth values";
    "Bool or Null has several values.";
    "With true and false both, anything matches.";
    r#""Condition": {"Bool": {"aws:SecureTransport": ["true", "false"]}}"# => r#""Condition": {"Bool": {"aws:SecureTransport": "true"}}"#;
    "IAM Access Analyzer, Invalid condition multiple Boolean";

    REDUNDANT_CONDITION_VALUE_NUM(Suggestion, Identity): "Several limits";
    "A numeric or date comparison has several values.";
    "One of them decides alone; the others have no effect.";
    r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer", "Condition": {"NumericLessThan": {"s3:max-keys": ["10", "20"]}}"# => r#""Action": "s3:ListBucket", "Resource": "arn:aws:s3:::acme-transfer", "Condition": {"NumericLessThan": {"s3:max-keys": "20"}}"#;
    "IAM Access Analyzer, Redundant condition value num";

    IMPOSSIBLE_CONDITION_VALUE(Error, Trust): "The key never has this value";
    "A key is compared with a value that it cannot have: an account id of eleven digits, a session name with a space.";
    "The condition is never met.";
    r#""Condition": {"StringEquals": {"aws:PrincipalOrgID": "111122223333"}}"# => r#""Condition": {"StringEquals": {"aws:PrincipalOrgID": "o-a1b2c3d4e5"}}"#;
    "AWS STS API Reference, AssumeRole; IAM User Guide, AWS global condition context keys";

    PRIVATE_IP_ADDRESS(Error, Identity): "Private addresses never match";
    "aws:SourceIp is compared with private addresses only.";
    "Requests reach AWS from public addresses. Traffic through a VPC endpoint has aws:VpcSourceIp.";
    r#""Condition": {"IpAddress": {"aws:SourceIp": "10.0.0.0/8"}}"# => r#""Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#;
    "IAM Access Analyzer, Private IP address";

    PRIVATE_NOT_IP_ADDRESS(Error, Identity): "Excluding private addresses excludes nothing";
    "NotIpAddress on aws:SourceIp lists private addresses only.";
    "Requests reach AWS from public addresses, so the condition is always met.";
    r#""Condition": {"NotIpAddress": {"aws:SourceIp": "10.0.0.0/8"}}"# => r#""Condition": {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#;
    "IAM Access Analyzer, Private NotIpAddress";

    PRIVATE_IP_ADDRESS_SUBSET(Suggestion, Identity): "Some addresses never match";
    "aws:SourceIp is compared with private addresses among public ones.";
    "The private ones have no effect.";
    r#""Condition": {"IpAddress": {"aws:SourceIp": ["203.0.113.0/24", "10.0.0.0/8"]}}"# => r#""Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#;
    "IAM Access Analyzer, Private IP address subset";

    PRIVATE_NOT_IP_ADDRESS_SUBSET(Suggestion, Identity): "Some addresses exclude nothing";
    "NotIpAddress on aws:SourceIp lists private addresses among public ones.";
    "The private ones have no effect.";
    r#""Condition": {"NotIpAddress": {"aws:SourceIp": ["203.0.113.0/24", "10.0.0.0/8"]}}"# => r#""Condition": {"NotIpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#;
    "IAM Access Analyzer, Private NotIpAddress subset";

    IMPROVE_IP_RANGE(Suggestion, Identity): "Digits that do not count";
    "An IP range has bits set behind its prefix.";
    "They do not count, and the range is another one than a reader may think.";
    r#""Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.7/24"}}"# => r#""Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#;
    "IAM Access Analyzer, Improve IP range";

    MISSING_BRACE_IN_VARIABLE(Error, Identity): "A variable without its brace";
    "A variable that begins with ${ does not end.";
    "AWS refuses the document.";
    r#""Resource": "arn:aws:s3:::acme-transfer/${aws:username/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/${aws:username}/*""#;
    "IAM Access Analyzer, Missing brace in variable";

    VARIABLE_BEFORE_RESOURCE(Error, Identity): "A variable where an ARN takes none";
    "A policy variable stands before the fifth colon of an ARN: as partition, service, region or account.";
    "IAM takes variables in the resource's own part alone, and refuses the document.";
    r#""Action": "sts:AssumeRole", "Resource": "arn:aws:iam::${aws:PrincipalAccount}:role/acme-*""# => r#""Action": "sts:AssumeRole", "Resource": "arn:aws:iam::111122223333:role/acme-*""#;
    "IAM User Guide, Policy variables: where you can use policy variables";

    MISSING_QUOTE_IN_VARIABLE(Error, Identity): "A default value without quotes";
    "The default value of a variable is not between single quotes.";
    "AWS refuses the document.";
    r#""Resource": "arn:aws:s3:::acme-transfer/${aws:username, nobody}/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/${aws:username, 'nobody'}/*""#;
    "IAM Access Analyzer, Missing quote in variable";

    UNSUPPORTED_SPACE_IN_VARIABLE(Error, Identity): "A space in a variable";
    "The name of a variable has a space.";
    "AWS refuses the document.";
    r#""Resource": "arn:aws:s3:::acme-transfer/${aws: username}/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/${aws:username}/*""#;
    "IAM Access Analyzer, Unsupported space in variable";

    EMPTY_VARIABLE(Error, Identity): "A variable without a name";
    "A variable is written ${}.";
    "AWS refuses the document.";
    r#""Resource": "arn:aws:s3:::acme-transfer/${}/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/${aws:username}/*""#;
    "IAM Access Analyzer, Empty variable";

    MISSING_TAG_KEY_IN_VARIABLE(Error, Identity): "A tag without its key";
    "A variable for a tag does not name the tag.";
    "AWS refuses the document.";
    r#""Resource": "arn:aws:s3:::acme-transfer/${aws:PrincipalTag}/*""# => r#""Resource": "arn:aws:s3:::acme-transfer/${aws:PrincipalTag/team}/*""#;
    "IAM User Guide, IAM policy elements: Variables and tags";

    VARIABLE_UNSUPPORTED_IN_VERSION(Error, Identity): "A variable that is plain text";
    "A variable is used in a document whose Version is not 2012-10-17.";
    "Older versions compare ${…} letter by letter.";
    r#"{"Version": "2008-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/${aws:username}/*"}]}"# => r#"{"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:GetObject", "Resource": "arn:aws:s3:::acme-transfer/${aws:username}/*"}]}"#;
    "IAM User Guide, Policy elements: Variables and tags";

    VARIABLE_UNSUPPORTED_IN_ELEMENT(Error, Trust): "A variable where none is replaced";
    "A variable stands in Action or Principal.";
    "Variables are replaced in Resource and in the values of conditions only.";
    r#""Principal": {"AWS": "arn:aws:iam::111122223333:user/${aws:username}"}"# => r#""Principal": {"AWS": "111122223333"}, "Condition": {"StringEquals": {"sts:RoleSessionName": "${aws:username}"}}"#;
    "IAM User Guide, Policy elements: Variables and tags";

    INVALID_VARIABLE_FOR_OPERATOR(Error, Identity): "A variable with an operator that takes none";
    "A variable is compared as a number, date, truth value or IP address.";
    "AWS refuses the document.";
    r#""Condition": {"IpAddress": {"aws:SourceIp": "${aws:VpcSourceIp}"}}"# => r#""Condition": {"IpAddress": {"aws:SourceIp": "203.0.113.0/24"}}"#;
    "IAM Access Analyzer, Invalid variable for operator";
}
