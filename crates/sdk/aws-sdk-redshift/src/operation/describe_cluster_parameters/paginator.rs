pub struct DescribeClusterParametersPaginator {
    handle: std::sync::Arc<crate::client::Handle>,
    builder: crate::operation::describe_cluster_parameters::builders::DescribeClusterParametersInputBuilder,
    stop_on_duplicate_token: bool,
}

impl DescribeClusterParametersPaginator {
    pub(crate) fn new(
        handle: std::sync::Arc<crate::client::Handle>,
        builder: crate::operation::describe_cluster_parameters::builders::DescribeClusterParametersInputBuilder,
    ) -> Self {
        Self {
            handle,
            builder,
            stop_on_duplicate_token: true,
        }
    }
    pub fn page_size(mut self, limit: i32) -> Self {
        self.builder.max_records = ::std::option::Option::Some(limit);
        self
    }
    pub fn items(self) -> crate::operation::describe_cluster_parameters::paginator::DescribeClusterParametersPaginatorItems {
        crate::operation::describe_cluster_parameters::paginator::DescribeClusterParametersPaginatorItems(self)
    }
    pub fn stop_on_duplicate_token(mut self, stop_on_duplicate_token: bool) -> Self {
        self.stop_on_duplicate_token = stop_on_duplicate_token;
        self
    }
    pub fn send(
        self,
    ) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<
        ::std::result::Result<
            crate::operation::describe_cluster_parameters::DescribeClusterParametersOutput,
            ::aws_smithy_runtime_api::client::result::SdkError<
                crate::operation::describe_cluster_parameters::DescribeClusterParametersError,
                ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
            >,
        >,
    > {
        let builder = self.builder;
        let handle = self.handle;
        let runtime_plugins = crate::operation::describe_cluster_parameters::DescribeClusterParameters::operation_runtime_plugins(
            handle.runtime_plugins.clone(),
            &handle.conf,
            ::std::option::Option::None,
        )
        .with_operation_plugin(crate::sdk_feature_tracker::paginator::PaginatorFeatureTrackerRuntimePlugin::new());
        ::aws_smithy_async::future::pagination_stream::PaginationStream::new(::aws_smithy_async::future::pagination_stream::fn_stream::FnStream::new(
            move |tx| {
                ::std::boxed::Box::pin(async move {
                    let mut input = match builder
                        .build()
                        .map_err(::aws_smithy_runtime_api::client::result::SdkError::construction_failure)
                    {
                        ::std::result::Result::Ok(input) => input,
                        ::std::result::Result::Err(e) => {
                            let _ = tx.send(::std::result::Result::Err(e)).await;
                            return;
                        }
                    };
                    loop {
                        let resp =
                            crate::operation::describe_cluster_parameters::DescribeClusterParameters::orchestrate(&runtime_plugins, input.clone())
                                .await;
                        let done = match resp {
                            ::std::result::Result::Ok(ref resp) => {
                                let new_token = crate::lens::reflens_describe_cluster_parameters_output_output_marker(resp);
                                let is_empty = new_token.map(|token| token.is_empty()).unwrap_or(true);
                                if !is_empty && new_token == input.marker.as_ref() && self.stop_on_duplicate_token {
                                    true
                                } else {
                                    input.marker = new_token.cloned();
                                    is_empty
                                }
                            }
                            ::std::result::Result::Err(_) => true,
                        };
                        if tx.send(resp).await.is_err() {
                            return;
                        }
                        if done {
                            return;
                        }
                    }
                })
            },
        ))
    }
}
pub struct DescribeClusterParametersPaginatorItems(DescribeClusterParametersPaginator);

impl DescribeClusterParametersPaginatorItems {
    pub fn send(
        self,
    ) -> ::aws_smithy_async::future::pagination_stream::PaginationStream<
        ::std::result::Result<
            crate::types::Parameter,
            ::aws_smithy_runtime_api::client::result::SdkError<
                crate::operation::describe_cluster_parameters::DescribeClusterParametersError,
                ::aws_smithy_runtime_api::client::orchestrator::HttpResponse,
            >,
        >,
    > {
        ::aws_smithy_async::future::pagination_stream::TryFlatMap::new(self.0.send()).flat_map(|page| {
            crate::lens::lens_describe_cluster_parameters_output_output_parameters(page)
                .unwrap_or_default()
                .into_iter()
        })
    }
}
