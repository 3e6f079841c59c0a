#!/usr/bin/env bash
# {{ vendor.title | comment }} writes to Redshift: the destination {{ destination | comment }} of {{ spec | comment }}.
#
# Makes everything from nothing with the AWS CLI and psql, and ends at the first thing that goes wrong or exists already:
# `provision plan SPEC --adopt` compares that with the spec.
# The administrator of the database is asked for, unless PGUSER and PGPASSWORD say it. No secret is in here.
{%- for note in notes %}
#
# By hand: {{ note | comment }}
{%- endfor %}
#
# What stands in single quotes is meant as it is, such as the variables of a policy.
# shellcheck disable=SC2016
set -euo pipefail
# Data is what the vendor's form takes; what services answer is not shown.
exec 3>&1 >/dev/null

export AWS_REGION={{ region | sh }} AWS_DEFAULT_REGION={{ region | sh }}
export AWS_PAGER=''

say() { printf '%s\n' "$*" >&2; }
fail() { say "error: $*"; exit 1; }

for program in aws psql; do
  command -v "$program" >/dev/null || fail "$program is not installed"
done
account=$(aws sts get-caller-identity --query Account --output text)
[ "$account" = {{ aws.account | sh }} ] || fail "signed in to the account $account, and this is for {{ aws.account | comment }}"

say 'the warehouse'
{%- if is_serverless %}
describe() { aws redshift-serverless get-workgroup --workgroup-name {{ warehouse.name | sh }} --output text --query "$1"; }
host=$(describe workgroup.endpoint.address)
port=$(describe workgroup.endpoint.port)
{%- if needs_workgroup_id %}
workgroup_id=$(describe workgroup.workgroupId)
{%- endif %}
{%- else %}
describe() { aws redshift describe-clusters --cluster-identifier {{ warehouse.identifier | sh }} --output text --query "$1"; }
host=$(describe 'Clusters[0].Endpoint.Address')
port=$(describe 'Clusters[0].Endpoint.Port')
{%- endif %}
{%- if ipv4 or ipv6 %}
{%- if network.security_group %}
group={{ network.security_group | sh }}
{%- else %}
{%- if is_serverless %}
group=$(describe workgroup.securityGroupIds)
{%- else %}
group=$(describe 'Clusters[0].VpcSecurityGroups[].VpcSecurityGroupId')
{%- endif %}
[ "$(wc -w <<<"$group")" -eq 1 ] || fail "the warehouse has these security groups: $group; choose one in [network] of the spec"
{%- endif %}
{%- endif %}
{% if bucket %}
say {{ bucket_words | sh }}
bucket={{ bucket.name | sh }}
# S3 makes no second one, and says so not everywhere; what is in this one would expire.
if aws s3api head-bucket --bucket "$bucket" 2>/dev/null; then fail "the bucket $bucket exists already"; fi
{%- if region == "us-east-1" %}
aws s3api create-bucket --bucket "$bucket"
{%- else %}
aws s3api create-bucket --bucket "$bucket" --create-bucket-configuration LocationConstraint={{ region | sh }}
{%- endif %}
s3api() { aws s3api "$@" --bucket "$bucket" --expected-bucket-owner {{ aws.account | sh }}; }
s3api put-public-access-block --public-access-block-configuration \
  BlockPublicAcls=true,IgnorePublicAcls=true,BlockPublicPolicy=true,RestrictPublicBuckets=true
s3api put-bucket-ownership-controls --ownership-controls {{ ownership_controls | sh }}
s3api put-bucket-encryption --server-side-encryption-configuration {{ encryption | sh }}
s3api put-bucket-lifecycle-configuration --lifecycle-configuration {{ lifecycle | sh }}
{%- if tags %}
s3api put-bucket-tagging --tagging {{ bucket_tagging | sh }}
{%- endif %}
{%- if bucket_policy %}
s3api put-bucket-policy --policy {{ bucket_policy | sh }}
{%- endif %}
{% endif %}
{%- for one in identities %}
{%- if one.policy %}
say {{ one.policy_words | sh }}
policy={{ one.policy_document | sh }}
{%- if needs_workgroup_id and loop.first %}
policy=${policy//{{ workgroup_marker | comment }}/$workgroup_id}
{%- endif %}
aws iam create-policy --policy-name {{ one.policy.name | sh }} --path {{ one.policy.path | sh }} \
  --description {{ description | sh }} --policy-document "$policy"{% if tags %} --tags {{ tag_set | sh }}{% endif %}
{% endif %}
{%- if one.role %}
say {{ one.role_words | sh }}
aws iam create-role --role-name {{ one.role.name | sh }} --path {{ one.role.path | sh }} \
  --description {{ description | sh }} --max-session-duration {{ one.role.max_session | number }} \

{%- if one.role.permissions_boundary %}
  --permissions-boundary {{ one.role.permissions_boundary | sh }} \
{%- endif %}
  --assume-role-policy-document {{ one.trust_document | sh }}{% if tags %} --tags {{ tag_set | sh }}{% endif %}
{%- if one.policy %}
aws iam attach-role-policy --role-name {{ one.role.name | sh }} --policy-arn {{ one.policy_arn | sh }}
{%- endif %}
{% endif %}
{%- if one.user %}
say {{ one.user_words | sh }}
aws iam create-user --user-name {{ one.user.name | sh }} --path {{ one.user.path | sh }}{% if tags %} --tags {{ tag_set | sh }}{% endif %}
{%- if one.policy %}
aws iam attach-user-policy --user-name {{ one.user.name | sh }} --policy-arn {{ one.policy_arn | sh }}
{%- endif %}
{% endif %}
{%- endfor %}
{%- if ipv4 or ipv6 %}
say 'the ingress rules'
rules={{ rules | sh }}
rules=${rules//'"PORT"'/$port}
aws ec2 authorize-security-group-ingress --group-id "$group" --ip-permissions "$rules"{% if tags %} \
  --tag-specifications {{ rule_tagging | sh }}{% endif %}
{% endif %}
say 'the database'
{%- if admin.endpoint %}
host={{ admin.endpoint.host | sh }}
port={{ admin.endpoint.port | number }}
{%- endif %}
{%- if admin.tls == "disable" %}
export PGSSLMODE=disable
{%- else %}
# Redshift's certificate is issued by Amazon's own authority, which systems know.
export PGSSLMODE="${PGSSLMODE:-verify-full}" PGSSLROOTCERT="${PGSSLROOTCERT:-/etc/ssl/certs/ca-certificates.crt}"
{%- endif %}
ask() {
  local answer
  read -rsp "$1: " answer </dev/tty || fail "there is no terminal to ask for: $1"
  say ''
  printf '%s' "$answer"
}
export PGHOST="$host" PGPORT="$port" PGDATABASE={{ database | sh }}
{%- if admin.user %}
[ -n "${PGUSER:-}" ] || PGUSER={{ admin.user | sh }}
export PGUSER
{%- else %}
export PGUSER="${PGUSER:?the name of the administrator of the database}"
{%- endif %}
PGPASSWORD="${PGPASSWORD:-$(ask "password of $PGUSER")}"
export PGPASSWORD
{%- if password_of %}
# Only the hash is sent, and it is in no argument.
password="${DATABASE_PASSWORD:-$(ask {{ password_words | sh }})}"
hash=md5$(printf '%s' "$password"{{ password_of | sh }} | md5sum | cut -d ' ' -f 1)
{%- endif %}
{
{%- if password_of %}
  printf '\\set password_hash %s\n' "$hash"
{%- endif %}
  cat <<'EOT'
{%- for statement in statements %}
{{ statement | heredoc }};
{%- endfor %}
EOT
} | psql --no-psqlrc --quiet --single-transaction --set ON_ERROR_STOP=1

say 'done'
{%- for one in identities %}
{%- if one.role_arn %}
printf '%s\n' {{ one.role_arn | sh }} >&3
{%- endif %}
{%- endfor %}
