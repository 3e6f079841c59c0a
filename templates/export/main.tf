# {{ vendor.title | comment }} writes to Redshift: the destination {{ destination | comment }} of {{ spec | comment }}.
#
# Terraform keeps a state: what is made with this belongs to Terraform, and changes of the spec need a new export.
{%- for note in notes %}
#
# By hand: {{ note | comment }}
{%- endfor %}

terraform {
  required_version = ">= 1.5"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = ">= 5.62"
    }
  }
}

provider "aws" {
  region              = {{ region | hcl }}
  allowed_account_ids = [{{ aws.account | hcl }}]
}
{% if is_serverless %}
data "aws_redshiftserverless_workgroup" "warehouse" {
  workgroup_name = {{ warehouse.name | hcl }}
}
{% else %}
data "aws_redshift_cluster" "warehouse" {
  cluster_identifier = {{ warehouse.identifier | hcl }}
}
{% endif %}
{%- if tags %}
locals {
  tags = {
{%- for key, value in tags %}
    {{ key | hcl }} = {{ value | hcl }}
{%- endfor %}
  }
}
{% endif %}
{%- if ipv4 or ipv6 %}
locals {
{%- if is_serverless %}
  port = data.aws_redshiftserverless_workgroup.warehouse.endpoint[0].port
{%- if network.security_group %}

  security_group = {{ network.security_group | hcl }}
{%- else %}
  # Ends with an error where the workgroup has several: choose one.
  security_group = one(data.aws_redshiftserverless_workgroup.warehouse.security_group_ids)
{%- endif %}
{%- else %}
  port = data.aws_redshift_cluster.warehouse.port
{%- if network.security_group %}

  security_group = {{ network.security_group | hcl }}
{%- else %}
  # Ends with an error where the cluster has several: choose one.
  security_group = one(data.aws_redshift_cluster.warehouse.vpc_security_group_ids)
{%- endif %}
{%- endif %}
}
{% endif %}
{%- if password_of %}
variable "database_password" {
  description = "The password of the database user. Only its hash is sent, and kept in the state: whoever has that can log in."
  type        = string
  sensitive   = true
}

locals {
  database_password_hash = "md5${md5(join("", [var.database_password, {{ password_of | hcl }}]))}"
}
{% endif %}
{%- if bucket %}
resource "aws_s3_bucket" "staging" {
  bucket = {{ bucket.name | hcl }}
{%- if tags %}
  tags   = local.tags
{%- endif %}
}

resource "aws_s3_bucket_public_access_block" "staging" {
  bucket                  = aws_s3_bucket.staging.bucket
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_ownership_controls" "staging" {
  bucket = aws_s3_bucket.staging.bucket

  rule {
    object_ownership = {{ ownership | hcl }}
  }
}

resource "aws_s3_bucket_server_side_encryption_configuration" "staging" {
  bucket = aws_s3_bucket.staging.bucket

  rule {
    apply_server_side_encryption_by_default {
{%- if kms_key %}
      sse_algorithm     = "aws:kms"
      kms_master_key_id = {{ kms_key | hcl }}
{%- else %}
      sse_algorithm = "AES256"
{%- endif %}
    }
  }
}

resource "aws_s3_bucket_lifecycle_configuration" "staging" {
  bucket = aws_s3_bucket.staging.bucket

  rule {
    id     = {{ lifecycle_rule | hcl }}
    status = "Enabled"

    filter {
      prefix = {% if bucket.prefix %}{{ bucket.prefix | hcl }}{% else %}""{% endif %}
    }
{% if bucket.expire_days %}
    expiration {
      days = {{ bucket.expire_days | number }}
    }
{% endif %}
    abort_incomplete_multipart_upload {
      days_after_initiation = {{ abort_upload_days | number }}
    }
  }
}
{% if bucket_policy %}
resource "aws_s3_bucket_policy" "staging" {
  bucket = aws_s3_bucket.staging.bucket
  policy = <<-EOT
{{ bucket_policy | heredoc }}
  EOT

  # S3 refuses changes of access that overlap.
  depends_on = [aws_s3_bucket_public_access_block.staging]
}
{% endif %}
{%- endif %}
{%- for one in identities %}
{%- if one.policy %}
resource "aws_iam_policy" "{{ one.label | comment }}" {
  name        = {{ one.policy.name | hcl }}
  path        = {{ one.policy.path | hcl }}
  description = {{ description | hcl }}
  policy      = <<-EOT
{{ one.policy_document | heredoc }}
  EOT
{%- if tags %}
  tags = local.tags
{%- endif %}
}
{% endif %}
{%- if one.role %}
resource "aws_iam_role" "{{ one.label | comment }}" {
  name                 = {{ one.role.name | hcl }}
  path                 = {{ one.role.path | hcl }}
  description          = {{ description | hcl }}
  max_session_duration = {{ one.role.max_session | number }}
{%- if one.role.permissions_boundary %}
  permissions_boundary = {{ one.role.permissions_boundary | hcl }}
{%- endif %}
  assume_role_policy   = <<-EOT
{{ one.trust_document | heredoc }}
  EOT
{%- if tags %}
  tags = local.tags
{%- endif %}
}
{% if one.policy %}
resource "aws_iam_role_policy_attachment" "{{ one.label | comment }}" {
  role       = aws_iam_role.{{ one.label | comment }}.name
  policy_arn = aws_iam_policy.{{ one.label | comment }}.arn
}
{% endif %}
{%- endif %}
{%- if one.user %}
resource "aws_iam_user" "{{ one.label | comment }}" {
  name = {{ one.user.name | hcl }}
  path = {{ one.user.path | hcl }}
{%- if tags %}
  tags = local.tags
{%- endif %}
}
{% if one.policy %}
resource "aws_iam_user_policy_attachment" "{{ one.label | comment }}" {
  user       = aws_iam_user.{{ one.label | comment }}.name
  policy_arn = aws_iam_policy.{{ one.label | comment }}.arn
}
{% endif %}
{%- endif %}
{%- endfor %}
{%- for cidr in ipv4 %}
resource "aws_vpc_security_group_ingress_rule" "vendor_ipv4_{{ loop.index | number }}" {
  security_group_id = local.security_group
  ip_protocol       = "tcp"
  from_port         = local.port
  to_port           = local.port
  cidr_ipv4         = {{ cidr | hcl }}
  description       = {{ rule_description | hcl }}
{%- if tags %}
  tags              = local.tags
{%- endif %}
}
{% endfor %}
{%- for cidr in ipv6 %}
resource "aws_vpc_security_group_ingress_rule" "vendor_ipv6_{{ loop.index | number }}" {
  security_group_id = local.security_group
  ip_protocol       = "tcp"
  from_port         = local.port
  to_port           = local.port
  cidr_ipv6         = {{ cidr | hcl }}
  description       = {{ rule_description | hcl }}
{%- if tags %}
  tags              = local.tags
{%- endif %}
}
{% endfor %}
{%- if import %}
# What exists is taken over with these blocks; what does not is made, without its block.
{%- if bucket %}
{%- for kind in ["aws_s3_bucket", "aws_s3_bucket_public_access_block", "aws_s3_bucket_ownership_controls", "aws_s3_bucket_server_side_encryption_configuration", "aws_s3_bucket_lifecycle_configuration"] %}

import {
  to = {{ kind | comment }}.staging
  id = {{ bucket.name | hcl }}
}
{%- endfor %}
{%- if bucket_policy %}

import {
  to = aws_s3_bucket_policy.staging
  id = {{ bucket.name | hcl }}
}
{%- endif %}
{%- endif %}
{%- for one in identities %}
{%- if one.policy %}

import {
  to = aws_iam_policy.{{ one.label | comment }}
  id = {{ one.policy_arn | hcl }}
}
{%- endif %}
{%- if one.role %}

import {
  to = aws_iam_role.{{ one.label | comment }}
  id = {{ one.role.name | hcl }}
}
{%- if one.policy %}

import {
  to = aws_iam_role_policy_attachment.{{ one.label | comment }}
  id = {{ one.role_attachment | hcl }}
}
{%- endif %}
{%- endif %}
{%- if one.user %}

import {
  to = aws_iam_user.{{ one.label | comment }}
  id = {{ one.user.name | hcl }}
}
{%- if one.policy %}

import {
  to = aws_iam_user_policy_attachment.{{ one.label | comment }}
  id = {{ one.user_attachment | hcl }}
}
{%- endif %}
{%- endif %}
{%- endfor %}

# An ingress rule is imported by its id (sgr-…), which `aws ec2 describe-security-group-rules` tells:
#
#   terraform import aws_vpc_security_group_ingress_rule.vendor_ipv4_1 sgr-…
#
# The statements that set up the database are left out: it is set up already. `export terraform` without --import has them.
{%- else %}
# The database, through the Data API, as its administrator. Each statement runs once, when it is made; what is destroyed
# here stays in the database.
{%- for statement in statements %}

resource "aws_redshiftdata_statement" "setup_{{ loop.index | number }}" {
{%- if is_serverless %}
  workgroup_name = {{ warehouse.name | hcl }}
{%- if admin.secret %}
  secret_arn     = {{ admin.secret | hcl }}
{%- endif %}
  database       = {{ database | hcl }}
  sql            = {{ statement | hcl_template }}
{%- else %}
  cluster_identifier = {{ warehouse.identifier | hcl }}
{%- if admin.secret %}
  secret_arn         = {{ admin.secret | hcl }}
{%- elif admin.user %}
  db_user            = {{ admin.user | hcl }}
{%- endif %}
  database           = {{ database | hcl }}
  sql                = {{ statement | hcl_template }}
{%- endif %}
{%- if not loop.first %}

  depends_on = [aws_redshiftdata_statement.setup_{{ loop.index0 | number }}]
{%- endif %}
}
{%- endfor %}
{%- endif %}
{%- for one in identities %}
{%- if one.role %}

output "{% if loop.first %}role_arn{% else %}bucket_role_arn{% endif %}" {
  description = "For the vendor's form."
  value       = aws_iam_role.{{ one.label | comment }}.arn
}
{%- endif %}
{%- endfor %}
