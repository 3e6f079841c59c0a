//! The kinds of objects there can be many of: how one is made, read and listed.

use crate::client::{Connection, Signed, request};
use serde_json::json;
use std::ops::Range;
use std::sync::atomic::{AtomicUsize, Ordering};

/// How often a cost is measured.
const SAMPLES: usize = 50;

type Make = Box<dyn Fn(usize) -> Signed + Sync>;

pub struct Kind {
    pub name: &'static str,
    /// There are so many times fewer of it than of the others: AWS allows few, or one takes long to make.
    pub rarer: usize,
    create: Make,
    get: Make,
    list: Make,
}

/// What a call takes, in milliseconds of the server's processor time: the median, which neither other programs
/// nor the writing of the state disturb.
pub struct Costs {
    pub get: f64,
    pub list: f64,
    pub create: f64,
}

impl Kind {
    /// Makes the objects of a range, and measures. `busy` tells the server's processor time in seconds.
    pub fn fill(
        &self,
        address: &str,
        range: Range<usize>,
        connections: usize,
        busy: &dyn Fn() -> f64,
    ) -> Costs {
        let (next, to) = (AtomicUsize::new(range.start), range.end);
        // The last ones are made one at a time.
        let alone = to.saturating_sub(SAMPLES).max(range.start);
        std::thread::scope(|scope| {
            let make = || {
                let mut connection = Connection::open(address);
                loop {
                    let n = next.fetch_add(1, Ordering::Relaxed);
                    if n >= alone {
                        return;
                    }
                    connection.send(&(self.create)(n));
                }
            };
            (0..connections).for_each(|_| drop(scope.spawn(make)));
        });
        let mut connection = Connection::open(address);
        let mut cost = |make: &Make, n: usize| {
            let request = make(n);
            let before = busy();
            connection.send(&request);
            1000.0 * (busy() - before)
        };
        let some = |sample: usize| (sample * 7919) % to;
        Costs {
            create: median((alone..to).map(|n| cost(&self.create, n))),
            get: median((0..SAMPLES).map(|sample| cost(&self.get, some(sample)))),
            list: median((0..SAMPLES).map(|sample| cost(&self.list, some(sample)))),
        }
    }
}

fn median(costs: impl Iterator<Item = f64>) -> f64 {
    let mut costs: Vec<_> = costs.collect();
    costs.sort_by(f64::total_cmp);
    costs[costs.len() / 2]
}

/// More of everything than AWS allows an account.
pub fn raise_quotas(address: &str) {
    let many = 10_000_000;
    let quotas = json!({"quotas": {"roles": many, "policies": many, "users": many, "groups": 300,
        "instance_profiles": 1000, "oidc_providers": 100, "attached_policies": 10, "trust_policy_size": 2048}});
    let mut connection = Connection::open(address);
    connection.control("PATCH", "world?path=/iam/accounts/111122223333", &quotas);
    connection.control("PATCH", "world?path=/ec2/111122223333~1us-east-1", &json!({"rules_per_group": many}));
    connection.control("PATCH", "world?path=/s3", &json!({"quota": many}));
}

/// The id of a security group.
pub fn first_group(connection: &mut Connection, address: &str) -> String {
    let form =
        "Action=DescribeSecurityGroups&Version=2016-11-15&Filter.1.Name=group-name&Filter.1.Value.1=web";
    let answer = connection.send(&request(address, "ec2").form(form).sign());
    let text = answer.body.split("<groupId>").nth(1).and_then(|rest| rest.split('<').next());
    text.expect("a group").to_owned()
}

fn form(address: &str, service: &'static str, version: &'static str, text: &'static str) -> Make {
    let address = address.to_owned();
    Box::new(move |n| {
        let form = format!("Version={version}&Action={}", text.replace('#', &format!("{n:06}")));
        request(&address, service).form(&form).sign()
    })
}

fn s3(address: &str, method: &'static str, path: &'static str, query: &'static str) -> Make {
    let address = address.to_owned();
    Box::new(move |n| {
        let number = format!("{n:06}");
        let path = path.replace('#', &number);
        let body = if method == "PUT" && path.contains("/k-") { vec![b'x'; 256] } else { Vec::new() };
        request(&address, "s3").method(method, &path).query(&query.replace('#', &number)).body(body).sign()
    })
}

fn json_call(
    address: &str,
    service: &'static str,
    target: &'static str,
    body: impl Fn(usize) -> serde_json::Value + Sync + 'static,
) -> Make {
    let address = address.to_owned();
    Box::new(move |n| request(&address, service).json(target, &body(n)).sign())
}

/// `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"sts:AssumeRole"}}`
const ROLE: &str = "CreateRole&RoleName=r-#&AssumeRolePolicyDocument=%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Principal%22%3A%7B%22AWS%22%3A%22111122223333%22%7D%2C%22Action%22%3A%22sts%3AAssumeRole%22%7D%5D%7D";
/// `{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}}`
const POLICY: &str = "CreatePolicy&PolicyName=p-#&PolicyDocument=%7B%22Version%22%3A%222012-10-17%22%2C%22Statement%22%3A%5B%7B%22Effect%22%3A%22Allow%22%2C%22Action%22%3A%22s3%3AGetObject%22%2C%22Resource%22%3A%22%2A%22%7D%5D%7D";
const POLICY_ARN: &str = "GetPolicy&PolicyArn=arn%3Aaws%3Aiam%3A%3A111122223333%3Apolicy%2Fp-#";

pub fn all(address: &str) -> Vec<Kind> {
    let iam = |text| form(address, "iam", "2010-05-08", text);
    let redshift = |text| form(address, "redshift", "2012-12-01", text);
    let secret = |n: usize| format!("s-{n:06}");
    let mut connection = Connection::open(address);
    connection.send(&request(address, "s3").method("PUT", "/load").sign());
    vec![
        Kind {
            name: "roles",
            rarer: 1,
            create: iam(ROLE),
            get: iam("GetRole&RoleName=r-#"),
            list: iam("ListRoles&MaxItems=100"),
        },
        Kind {
            name: "policies",
            rarer: 1,
            create: iam(POLICY),
            get: iam(POLICY_ARN),
            list: iam("ListPolicies&Scope=Local&MaxItems=100"),
        },
        Kind {
            name: "buckets",
            rarer: 1,
            create: s3(address, "PUT", "/bucket-#", ""),
            get: s3(address, "HEAD", "/bucket-#", ""),
            list: s3(address, "GET", "/", "continuation-token=bucket-#&max-buckets=100"),
        },
        Kind {
            name: "S3 objects",
            rarer: 1,
            create: s3(address, "PUT", "/load/k-#", ""),
            get: s3(address, "GET", "/load/k-#", ""),
            list: s3(address, "GET", "/load", "list-type=2&max-keys=100&start-after=k-#"),
        },
        rules(address, &mut connection),
        Kind {
            name: "secrets",
            rarer: 1,
            create: json_call(
                address,
                "secretsmanager",
                "secretsmanager.CreateSecret",
                move |n| json!({"Name": secret(n), "SecretString": "x", "ClientRequestToken": format!("{n:032}")}),
            ),
            get: json_call(
                address,
                "secretsmanager",
                "secretsmanager.DescribeSecret",
                move |n| json!({"SecretId": secret(n)}),
            ),
            list: json_call(
                address,
                "secretsmanager",
                "secretsmanager.ListSecrets",
                move |n| json!({"NextToken": secret(n), "MaxResults": 100}),
            ),
        },
        Kind {
            name: "clusters",
            rarer: 500,
            create: redshift(
                "CreateCluster&ClusterIdentifier=c-#&NodeType=ra3.xlplus&NumberOfNodes=2&MasterUsername=awsuser&MasterUserPassword=Secret-123",
            ),
            get: redshift("DescribeClusters&ClusterIdentifier=c-#"),
            list: redshift("DescribeClusters&MaxRecords=100"),
        },
        Kind {
            name: "database credentials",
            rarer: 10,
            create: redshift("GetClusterCredentials&ClusterIdentifier=analytics&DbUser=u#&AutoCreate=true"),
            get: redshift("GetClusterCredentials&ClusterIdentifier=analytics&DbUser=u#&AutoCreate=true"),
            list: redshift("DescribeClusters&MaxRecords=100"),
        },
        Kind {
            name: "statements",
            rarer: 50,
            create: statement(address, "RedshiftData.ExecuteStatement"),
            get: statement(address, "RedshiftData.ListSessions"),
            list: json_call(address, "redshift-data", "RedshiftData.ListStatements", |_| json!({})),
        },
    ]
}

/// A statement that is waited for, so that no more than AWS allows are under way.
fn statement(address: &str, target: &'static str) -> Make {
    json_call(address, "redshift-data", target, |_| {
        json!({"ClusterIdentifier": "analytics", "Database": "dev", "DbUser": "awsuser", "Sql": "SELECT 1",
            "WaitTimeSeconds": 30})
    })
}

/// Rules of one group for each thousand.
fn rules(address: &str, connection: &mut Connection) -> Kind {
    let groups: Vec<String> = (0..100)
        .map(|n| {
            let form = format!(
                "Action=CreateSecurityGroup&Version=2016-11-15&GroupName=load-{n}&GroupDescription=load"
            );
            let answer = connection.send(&request(address, "ec2").form(&form).sign());
            let id = answer.body.split("<groupId>").nth(1).and_then(|rest| rest.split('<').next());
            id.expect("a group").to_owned()
        })
        .collect();
    let call = |text: &'static str| -> Make {
        let (address, groups) = (address.to_owned(), groups.clone());
        Box::new(move |n| {
            let (group, cidr) =
                (&groups[n % groups.len()], format!("10.{}.{}.{}/32", n >> 16, (n >> 8) & 255, n & 255));
            let form = text.replace("{group}", group).replace("{cidr}", &cidr.replace('/', "%2F"));
            request(&address, "ec2").form(&form).sign()
        })
    };
    Kind {
        name: "security group rules",
        rarer: 1,
        create: call(
            "Action=AuthorizeSecurityGroupIngress&Version=2016-11-15&GroupId={group}&IpPermissions.1.IpProtocol=tcp&IpPermissions.1.FromPort=5439&IpPermissions.1.ToPort=5439&IpPermissions.1.IpRanges.1.CidrIp={cidr}",
        ),
        get: call(
            "Action=DescribeSecurityGroups&Version=2016-11-15&Filter.1.Name=group-name&Filter.1.Value.1=web",
        ),
        list: call("Action=DescribeSecurityGroupRules&Version=2016-11-15&MaxResults=100"),
    }
}
