//! The sentence in which AWS denies: who is not authorized to do what, on what, and which policy decided.
//!
//! IAM User Guide, Troubleshoot access denied error messages: `User: X is not authorized to perform: Y on resource: Z`,
//! then `because no L allows the Y action` or `with an explicit deny in L`, or nothing.

use std::ops::Range;
use std::sync::LazyLock;

use regex::Regex;

use crate::facts::value;

/// The kind of policy that decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layer {
    Identity,
    Resource,
    Organization,
    Boundary,
    Session,
    Endpoint,
}

/// Why, as far as the sentence says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Reason {
    /// Nothing of that layer allows it.
    NoAllow(Layer),
    /// A statement denies it; the layer may be left out.
    ExplicitDeny(Option<Layer>),
    Unsaid,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Denial {
    pub actor: Option<String>,
    pub action: String,
    pub resource: Option<String>,
    pub reason: Reason,
    pub policy: Option<String>,
    /// Where the sentence is in the plain text.
    pub place: Range<usize>,
}

/// "Not authorized to perform", in the words of AWS, of tools, and of the translations of AWS's pages.
static PREDICATE: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r#"(?i)(?:(?:not|n't|un)\s?authori[sz]ed|not allowed|not permitted|(?:not|n't) have (?:the )?permissions?|lacks? (?:the )?permissions?|is missing (?:the )?permissions?) (?:to )?(?:perform|call|execute|do|invoke|run|use)?(?: the)?(?: following)?(?: actions?| operations?| permissions?)?\s?:?\s?["']?(?P<action>[a-z][a-z0-9-]*:[A-Za-z*]+)["']?"#,
    )
});
static ACTOR: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r#"(?i)(?:(?:user|principal|role|caller|identity|actor)\s?:\s?["']?(?P<named>[^\s"']+)["']?|["'(]?(?P<arn>arn:[^\s"']+)["')]?|(?:user|principal|role|caller)\s["'](?P<quoted>[^\s"']+)["'])\s(?:is|are|was|does|do|has|lacks?)\s?$"#,
    )
});
static RESOURCE: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r#"(?i)^(?: actions?)?\s?(?:on|against|for|to)\s(?:the )?(?:(?:following )?(?:resources?|roles?|bucket|object|key|cluster)\s?:?\s?)?(?:(?:user|role|policy|group|bucket|key|instance|function|table) (?P<kind>arn:[^\s"']+)|"(?P<double>[^"]+)"|'(?P<single>[^']+)'|(?P<bare>(?:arn:|\*|s3://|<)[^\s"']*))|^\s?on (?:the )?resource: (?P<named>(?:(?:user|role|policy|group|bucket|key|instance|function|table) )?[\w.*/:@+=-]+)"#,
    )
});
static EXPLICIT: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"(?i)explicit(?:ly)? den(?:y|ied)|explizite[nmrs]? (?:Ablehnung|Verweigerung|Deny)|refus explicite|denegación explícita|negación explícita|negação explícita|rifiuto esplicito|明示的な?拒否|显式拒绝|明确拒绝|명시적 거부",
    )
});
static NO_ALLOW: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"(?i)because no |no .{3,40} (?:policy|boundary|policies) (?:that )?(?:allows?|permits?|grants?)|da keine|weil keine|car aucune|parce qu'aucune|porque ningun|porque nenhum|perché nessun|ないため|許可していない|因为没有|没有.{0,20}允许|허용하는 .{0,30}없",
    )
});
static LAYERS: LazyLock<[(Layer, Regex); 6]> = LazyLock::new(|| {
    [
        (Layer::Organization, r"(?i)(?:service|resource) control polic|\bSCPs?\b|\bRCPs?\b|organi[sz]ation polic|Service-?\s?(?:Control|Kontroll)-?richtlinie|Dienststeuerungsrichtlinie|contrôle des? (?:services?|ressources?)|control de (?:servicios?|recursos?)|controle de (?:serviços?|recursos?)|controllo de(?:i|l) serviz|サービスコントロールポリシー|服务控制策略|资源控制策略|서비스 제어 정책"),
        (Layer::Endpoint, r"(?i)endpoint polic|Endpunktrichtlinie|point de terminaison|punto de (?:enlace|conexión)|エンドポイントポリシー|端点节点策略|终端节点策略|엔드포인트 정책"),
        (Layer::Boundary, r"(?i)permissions? boundar|Berechtigungsgrenze|limite d'autorisations|límite de permisos|limite de permissões|アクセス許可の境界|权限边界|권한 경계"),
        (Layer::Session, r"(?i)session polic|Sitzungsrichtlinie|(?:politique|stratégie) de session|política de sesión|política de sessão|セッションポリシー|会话策略|세션 정책"),
        (Layer::Identity, r"(?i)identity[- ]based|identitätsbasiert|basées? sur l'identité|basadas? en (?:la )?identidad|basead[ao]s? em identidade|basat[ae] sull'identità|(?:アイデンティティ|ID) ?ベース|基于身份|(?:자격 증명|ID) ?기반"),
        (Layer::Resource, r"(?i)resource[- ]based|(?:role )?trust polic|bucket polic|key polic|ressourcenbasiert|basées? sur les ressources|basadas? en (?:los )?recursos?|basead[ao]s? em recursos?|basat[ae] sulle risorse|リソース ?ベース|基于资源|리소스 ?기반|Vertrauensrichtlinie|politique d'approbation|política de confianza"),
    ]
    .map(|(layer, pattern)| (layer, compiled(pattern)))
});
static POLICY: LazyLock<Regex> =
    LazyLock::new(|| compiled(r#"polic(?:y|ies)\s?[:(]?\s?["']?(?P<policy>arn:[^\s"')]+)"#));
static ACTION: LazyLock<Regex> = LazyLock::new(|| {
    compiled(r#"(?:^|[^A-Za-z0-9_:/*.-])(?P<action>[a-z][a-z0-9-]{1,30}:[A-Z][A-Za-z]{3,60}\*?)\b"#)
});
static PRINCIPAL: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r#"arn:[\w*-]+:(?:iam|sts)::[^\s:"']*:(?:user|role|assumed-role|federated-user|root)[!#-&*+\-.-:<-~]*"#,
    )
});
static ANY_ARN: LazyLock<Regex> = LazyLock::new(|| compiled(r#"arn:[!#-&*+\-.-:<-~]+"#));
static NEGATIVE: LazyLock<Regex> = LazyLock::new(|| {
    compiled(
        r"(?i)denied|not (?:authori[sz]ed|allowed|permitted)|unauthori[sz]ed|forbidden|missing|lack|\b403\b|nicht (?:berechtigt|autorisiert|befugt)|verweigert|pas (?:autorisé|le droit)|refusé|non autorisé|no (?:está|tiene) (?:autorizad|permiso)|denegado|não (?:está|tem) (?:autorizad|permiss)|negado|non (?:è )?autorizzat|権限|許可|拒否|无权|未授权|未获授权|没有权限|拒绝|권한|거부",
    )
});

fn compiled(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a pattern of this file")
}

/// How far a sentence reaches beyond its resource.
const TAIL: usize = 500;

/// The denials in a plain text: the most complete first, of equals the first. One that is cut short counts least.
pub(crate) fn read(plain: &str) -> Vec<Denial> {
    let mut denials: Vec<Denial> = PREDICATE
        .captures_iter(plain)
        .filter_map(|found| {
            let whole = found.get(0)?;
            let rest = &plain[whole.end()..];
            let is_cut = rest.trim_start().starts_with("(truncated")
                || rest.starts_with("...")
                || rest.starts_with('…');
            let start = whole.start();
            (!is_cut).then(|| sentence(plain, start, whole.end(), &found["action"]))
        })
        .collect();
    if denials.is_empty() {
        denials.extend(by_its_parts(plain));
    }
    let parts = |denial: &Denial| {
        usize::from(denial.actor.is_some())
            + usize::from(denial.resource.is_some())
            + 2 * usize::from(denial.reason != Reason::Unsaid)
    };
    denials.sort_by_key(|denial| std::cmp::Reverse(parts(denial)));
    denials
}

fn sentence(plain: &str, start: usize, end: usize, action: &str) -> Denial {
    let before = plain[..start].trim_end();
    let actor = ACTOR.captures(before).or_else(|| ACTOR.captures(&plain[..start])).and_then(|found| {
        let group = found.name("named").or(found.name("arn")).or(found.name("quoted"))?;
        let is_word = ["the", "this", "your", "aws", "iam", "current"]
            .contains(&group.as_str().to_lowercase().as_str());
        value(group.as_str()).filter(|_| !is_word).map(|actor| (actor, group.start()))
    });
    let (resource, length) = match RESOURCE.captures(&plain[end..]) {
        Some(found) => {
            let groups = ["kind", "double", "single", "bare", "named"];
            let group = groups.iter().find_map(|name| found.name(name));
            (group.and_then(|group| value(group.as_str())), found.get(0).map_or(0, |whole| whole.end()))
        }
        None => (None, 0),
    };
    let tail = tail(plain, end + length);
    let reason = reason(tail);
    let policy = POLICY.captures(tail).and_then(|found| value(&found["policy"]));
    let from = actor.as_ref().map_or(start, |(_, from)| *from);
    let from = if plain[..from].ends_with("User: ") { from - "User: ".len() } else { from };
    let to = if reason == Reason::Unsaid { end + length } else { end + length + reason_end(tail) };
    Denial {
        actor: actor.map(|(actor, _)| actor),
        action: action.to_owned(),
        resource,
        reason,
        policy,
        place: from..to,
    }
}

/// The rest of the sentence: until a next one begins, or the error of something else.
fn tail(plain: &str, from: usize) -> &str {
    let rest = &plain[from..];
    let mut end = rest.char_indices().nth(TAIL).map_or(rest.len(), |(at, _)| at);
    for stop in [" User: ", " Status Code:", "Encoded authorization", "Traceback", " Error: "] {
        end = rest.find(stop).map_or(end, |at| end.min(at));
    }
    &rest[..end]
}

fn reason(tail: &str) -> Reason {
    let layer = || LAYERS.iter().find(|(_, words)| words.is_match(tail)).map(|(layer, _)| *layer);
    if EXPLICIT.is_match(tail) {
        return Reason::ExplicitDeny(layer());
    }
    match layer() {
        Some(layer) if NO_ALLOW.is_match(tail) => Reason::NoAllow(layer),
        _ => Reason::Unsaid,
    }
}

/// Where the words of the reason end.
fn reason_end(tail: &str) -> usize {
    let policy = POLICY.find(tail).map(|found| found.end());
    let layer = LAYERS.iter().filter_map(|(_, words)| words.find(tail)).map(|found| {
        let rest = &tail[found.end()..];
        found.end()
            + rest.find([' ', '.', ',', '(', '"']).map_or(rest.len(), |at| {
                let word_end = if rest[at..].starts_with(" policy") { at + " policy".len() } else { at };
                rest[word_end..]
                    .find("action")
                    .filter(|action| *action < 60)
                    .map_or(word_end, |action| word_end + action + "action".len())
            })
    });
    policy.into_iter().chain(layer).chain(EXPLICIT.find(tail).map(|found| found.end())).max().unwrap_or(0)
}

/// A denial in words that are not known, such as a translation: an action, who may be meant, and on what.
fn by_its_parts(plain: &str) -> Option<Denial> {
    let actions: Vec<_> = ACTION.captures_iter(plain).filter_map(|found| found.name("action")).collect();
    let action = actions.into_iter().find(|action| {
        let before = plain[..action.start()].rsplit(char::is_whitespace).next().unwrap_or_default();
        // `caused by:AccessDenied` is no action.
        let is_error =
            ["Denied", "Exception", "Error", "Fault"].iter().any(|end| action.as_str().ends_with(end));
        !before.contains("arn:") && !is_error
    })?;
    if !NEGATIVE.is_match(plain) {
        return None;
    }
    let actor = PRINCIPAL.find_iter(plain).next();
    let resource = ANY_ARN.find_iter(plain).find(|arn| {
        actor.is_none_or(|actor| actor.start() != arn.start()) && !arn.as_str().contains(":organizations:")
    });
    let resource = resource.filter(|_| actor.is_some());
    let reason = reason(plain);
    let from = actor.map_or(action.start(), |actor| actor.start().min(action.start()));
    let to = resource.map_or(action.end(), |resource| resource.end().max(action.end()));
    Some(Denial {
        actor: actor.and_then(|actor| value(actor.as_str())),
        action: action.as_str().to_owned(),
        resource: resource.and_then(|resource| value(resource.as_str())),
        reason,
        policy: POLICY.captures(plain).and_then(|found| value(&found["policy"])),
        place: from..to,
    })
}
