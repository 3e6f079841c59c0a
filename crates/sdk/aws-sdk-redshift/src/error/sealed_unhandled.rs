#[deprecated(note = "Matching `Unhandled` directly is not forwards compatible. Instead, match using a \
variable wildcard pattern and check `.code()`:
 \
&nbsp;&nbsp;&nbsp;`err if err.code() == Some(\"SpecificExceptionCode\") => { /* handle the error */ }`
 \
See [`ProvideErrorMetadata`](::aws_smithy_types::error::metadata::ProvideErrorMetadata) for what information is available for the error.")]
#[derive(Debug)]
pub struct Unhandled {
    pub(crate) source: ::aws_smithy_runtime_api::box_error::BoxError,
    pub(crate) meta: ::aws_smithy_types::error::metadata::ErrorMetadata,
}
