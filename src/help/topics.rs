//! What `provision help TOPIC` says: pages of the book, drawn for a terminal.

use provision_core::prose::wrap;
use pulldown_cmark::{CodeBlockKind, Event, Parser, Tag, TagEnd};

use crate::ui::palette::{Palette, paint};

/// A page that explains one thing.
pub struct Topic {
    pub name: &'static str,
    /// Markdown, of headings, paragraphs, lists and blocks of code.
    markdown: &'static str,
}

/// In the order in which they are listed.
pub const TOPICS: &[Topic] = &[
    Topic { name: "spec", markdown: include_str!("../../docs/topics/spec.md") },
    Topic { name: "admin-access", markdown: include_str!("../../docs/topics/admin-access.md") },
    Topic { name: "trust", markdown: include_str!("../../docs/topics/trust.md") },
    Topic { name: "exit-codes", markdown: include_str!("../../docs/topics/exit-codes.md") },
];

impl Topic {
    /// Its heading.
    pub fn title(&self) -> &'static str {
        self.markdown.lines().next().unwrap_or_default().trim_start_matches("# ")
    }

    /// For a terminal.
    pub fn text(&self, palette: Palette) -> String {
        let mut page = Page { palette, text: String::new(), words: String::new(), depth: 0, is_item: false };
        for event in Parser::new(self.markdown) {
            page.event(event);
        }
        page.text.trim_start().to_owned()
    }
}

/// A page that is being drawn.
struct Page {
    palette: Palette,
    text: String,
    /// Of the paragraph so far.
    words: String,
    /// How many lists this is within.
    depth: usize,
    /// Whether the next paragraph is the first of an item.
    is_item: bool,
}

impl Page {
    fn event(&mut self, event: Event<'_>) {
        match event {
            Event::Text(words) => self.words.push_str(&words),
            Event::Code(words) => self.words.extend(["`", &words, "`"]),
            Event::SoftBreak | Event::HardBreak => self.words.push(' '),
            Event::Start(Tag::List(_)) => {
                self.paragraph();
                self.depth += 1;
                self.text.push('\n');
            }
            Event::End(TagEnd::List(_)) => self.depth -= 1,
            Event::Start(Tag::Item) => self.is_item = true,
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(_))) => self.text.push('\n'),
            Event::End(TagEnd::CodeBlock) => {
                let code = std::mem::take(&mut self.words);
                code.lines().for_each(|line| self.line(&format!("    {line}")));
            }
            Event::End(TagEnd::Heading(_)) => {
                let heading = std::mem::take(&mut self.words);
                self.text.push('\n');
                let heading = paint(self.palette.heading, heading);
                self.line(&heading);
            }
            Event::End(TagEnd::Paragraph) if self.depth == 0 => {
                self.text.push('\n');
                self.paragraph();
            }
            Event::End(TagEnd::Item | TagEnd::Paragraph) => self.paragraph(),
            _ => {}
        }
    }

    /// The words so far, in lines.
    fn paragraph(&mut self) {
        let words = std::mem::take(&mut self.words);
        if words.is_empty() {
            return;
        }
        let indent = "  ".repeat(self.depth);
        let mut before = match (self.depth, std::mem::take(&mut self.is_item)) {
            (1.., true) => format!("{}- ", "  ".repeat(self.depth - 1)),
            _ => indent.clone(),
        };
        for line in wrap(&words, self.palette.width - indent.len()) {
            let line = format!("{before}{line}");
            self.line(&line);
            before.clone_from(&indent);
        }
    }

    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }
}
