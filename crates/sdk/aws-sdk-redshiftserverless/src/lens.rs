pub(crate) fn reflens_list_namespaces_output_output_next_token(
    input: &crate::operation::list_namespaces::ListNamespacesOutput,
) -> ::std::option::Option<&::std::string::String> {
    let input = match &input.next_token {
        ::std::option::Option::None => return ::std::option::Option::None,
        ::std::option::Option::Some(t) => t,
    };
    ::std::option::Option::Some(input)
}

pub(crate) fn reflens_list_workgroups_output_output_next_token(
    input: &crate::operation::list_workgroups::ListWorkgroupsOutput,
) -> ::std::option::Option<&::std::string::String> {
    let input = match &input.next_token {
        ::std::option::Option::None => return ::std::option::Option::None,
        ::std::option::Option::Some(t) => t,
    };
    ::std::option::Option::Some(input)
}

pub(crate) fn lens_list_namespaces_output_output_namespaces(
    input: crate::operation::list_namespaces::ListNamespacesOutput,
) -> ::std::option::Option<::std::vec::Vec<crate::types::Namespace>> {
    let input = input.namespaces;
    ::std::option::Option::Some(input)
}

pub(crate) fn lens_list_workgroups_output_output_workgroups(
    input: crate::operation::list_workgroups::ListWorkgroupsOutput,
) -> ::std::option::Option<::std::vec::Vec<crate::types::Workgroup>> {
    let input = input.workgroups;
    ::std::option::Option::Some(input)
}
