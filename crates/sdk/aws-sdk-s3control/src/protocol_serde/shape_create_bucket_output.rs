pub(crate) fn de_location_header(
    header_map: &::aws_smithy_runtime_api::http::Headers,
) -> ::std::result::Result<::std::option::Option<::std::string::String>, ::aws_smithy_http::header::ParseError> {
    let headers = header_map.get_all_bytes("Location");
    ::aws_smithy_http::header::one_or_none_bytes(headers)
}
