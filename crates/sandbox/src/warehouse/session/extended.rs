//! The extended protocol: statements are rewritten as they are parsed, and what
//! the client sends up to Sync or Flush goes to the engine as one.

use std::time::Instant;

use super::super::dialect;
use super::super::protocol::{Message, SqlError, cstr, push_cstr};
use super::Session;

impl Session {
    /// Takes in one message of the extended protocol; answers at Sync and Flush.
    pub(crate) async fn extended(&mut self, message: Message) -> Result<Vec<Message>, SqlError> {
        let message = match message.kind {
            b'P' => self.parse(&message),
            b'B' => {
                let (portal, rest) = cstr(&message.body);
                let prepared = self.prepared.get(&cstr(rest).0).cloned().unwrap_or_default();
                self.portals.insert(portal, prepared);
                message
            }
            b'E' => {
                let prepared = self.portals.get(&message.text()).cloned().unwrap_or_default();
                self.expected.push_back(prepared);
                message
            }
            b'C' if message.body.first() == Some(&b'S') => {
                let name = cstr(&message.body[1..]).0;
                self.prepared.remove(&name);
                self.lease.state.lock().expect("session states are not poisoned").parsed.remove(&name);
                message
            }
            _ => message,
        };
        let complete = message.kind == b'S' || message.kind == b'H';
        self.batch.extend(message.encode());
        if !complete {
            return Ok(Vec::new());
        }
        let batch = std::mem::take(&mut self.batch);
        match self.take_turn().await {
            Err(error) if error.severity == "ERROR" => {
                self.expected.clear();
                self.parsing.clear();
                return Ok(vec![error.into(), self.ready()]);
            }
            other => other?,
        }
        self.hand_over_sessions(self.expected.iter().any(|statement| statement.reads_sessions)).await?;
        let executed: Vec<_> = self.expected.iter().cloned().collect();
        if let Some(answer) = self.hand_over_transfers(&executed).await? {
            return Ok(answer);
        }
        let answer = self.exchange(batch).await?;
        if message.kind == b'H' { Ok(self.rewrite_answer(answer)) } else { self.finish(answer).await }
    }

    fn parse(&mut self, message: &Message) -> Message {
        let (name, rest) = cstr(&message.body);
        let (sql, types) = cstr(rest);
        let mut statements = dialect::translate(&sql, &self.context());
        for statement in &mut statements {
            self.refuse_conflict(statement, Instant::now());
            self.refuse_drop(statement);
        }
        let text = statements.iter().map(|statement| statement.sql.as_str()).collect::<Vec<_>>().join(";\n");
        let mut body = Vec::new();
        push_cstr(&mut body, &name);
        push_cstr(&mut body, &text);
        body.extend(types);
        let message = Message { kind: b'P', body };
        self.parsing.push_back((name.clone(), message.encode()));
        self.prepared.insert(name, statements.into_iter().next().unwrap_or_default());
        message
    }
}
