impl super::Client {
    pub fn lookup_events(&self) -> crate::operation::lookup_events::builders::LookupEventsFluentBuilder {
        crate::operation::lookup_events::builders::LookupEventsFluentBuilder::new(self.handle.clone())
    }
}
