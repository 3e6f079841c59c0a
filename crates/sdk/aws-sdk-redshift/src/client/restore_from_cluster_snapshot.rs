impl super::Client {
    pub fn restore_from_cluster_snapshot(
        &self,
    ) -> crate::operation::restore_from_cluster_snapshot::builders::RestoreFromClusterSnapshotFluentBuilder {
        crate::operation::restore_from_cluster_snapshot::builders::RestoreFromClusterSnapshotFluentBuilder::new(self.handle.clone())
    }
}
