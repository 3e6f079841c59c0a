//! Inputs as long as any that is tried: what grows faster than its input shows.

/// As much as is tried. Without optimisation everything takes several times as long, so that is less.
pub const LENGTH: usize = if cfg!(debug_assertions) { 4 << 10 } else { 64 << 10 };

/// What an input begins with, what is repeated in it, each time with another number for `#`, and what it ends with.
pub type Parts = (&'static str, &'static str, &'static str);

pub fn huge((beginning, piece, end): Parts) -> String {
    let room = LENGTH - beginning.len() - end.len();
    [beginning, &repeated(piece, room), end].concat()
}

/// So many pieces as there is room for, each with another number for `#`.
pub fn repeated(piece: &str, room: usize) -> String {
    let mut text = String::new();
    for number in 0.. {
        let piece = piece.replace('#', &number.to_string());
        if text.len() + piece.len() > room {
            break;
        }
        text.push_str(&piece);
    }
    text
}
