#[non_exhaustive]
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::fmt::Debug)]
pub struct KeyMetadata {
    pub aws_account_id: ::std::option::Option<::std::string::String>,
    pub key_id: ::std::string::String,
    pub arn: ::std::option::Option<::std::string::String>,
    pub creation_date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub enabled: bool,
    pub description: ::std::option::Option<::std::string::String>,
    pub key_usage: ::std::option::Option<crate::types::KeyUsageType>,
    pub key_state: ::std::option::Option<crate::types::KeyState>,
    pub deletion_date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub valid_to: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub origin: ::std::option::Option<crate::types::OriginType>,
    pub custom_key_store_id: ::std::option::Option<::std::string::String>,
    pub cloud_hsm_cluster_id: ::std::option::Option<::std::string::String>,
    pub expiration_model: ::std::option::Option<crate::types::ExpirationModelType>,
    pub key_manager: ::std::option::Option<crate::types::KeyManagerType>,
    #[deprecated(note = "This field has been deprecated. Instead, use the KeySpec field.")]
    pub customer_master_key_spec: ::std::option::Option<crate::types::CustomerMasterKeySpec>,
    pub key_spec: ::std::option::Option<crate::types::KeySpec>,
    pub encryption_algorithms: ::std::option::Option<::std::vec::Vec<crate::types::EncryptionAlgorithmSpec>>,
    pub signing_algorithms: ::std::option::Option<::std::vec::Vec<crate::types::SigningAlgorithmSpec>>,
    pub key_agreement_algorithms: ::std::option::Option<::std::vec::Vec<crate::types::KeyAgreementAlgorithmSpec>>,
    pub encapsulation_algorithms: ::std::option::Option<::std::vec::Vec<crate::types::EncapsulationAlgorithmSpec>>,
    pub multi_region: ::std::option::Option<bool>,
    pub multi_region_configuration: ::std::option::Option<crate::types::MultiRegionConfiguration>,
    pub pending_deletion_window_in_days: ::std::option::Option<i32>,
    pub mac_algorithms: ::std::option::Option<::std::vec::Vec<crate::types::MacAlgorithmSpec>>,
    pub xks_key_configuration: ::std::option::Option<crate::types::XksKeyConfigurationType>,
    pub current_key_material_id: ::std::option::Option<::std::string::String>,
}
impl KeyMetadata {
    pub fn aws_account_id(&self) -> ::std::option::Option<&str> {
        self.aws_account_id.as_deref()
    }
    pub fn key_id(&self) -> &str {
        use std::ops::Deref;
        self.key_id.deref()
    }
    pub fn arn(&self) -> ::std::option::Option<&str> {
        self.arn.as_deref()
    }
    pub fn creation_date(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.creation_date.as_ref()
    }
    pub fn enabled(&self) -> bool {
        self.enabled
    }
    pub fn description(&self) -> ::std::option::Option<&str> {
        self.description.as_deref()
    }
    pub fn key_usage(&self) -> ::std::option::Option<&crate::types::KeyUsageType> {
        self.key_usage.as_ref()
    }
    pub fn key_state(&self) -> ::std::option::Option<&crate::types::KeyState> {
        self.key_state.as_ref()
    }
    pub fn deletion_date(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.deletion_date.as_ref()
    }
    pub fn valid_to(&self) -> ::std::option::Option<&::aws_smithy_types::DateTime> {
        self.valid_to.as_ref()
    }
    pub fn origin(&self) -> ::std::option::Option<&crate::types::OriginType> {
        self.origin.as_ref()
    }
    pub fn custom_key_store_id(&self) -> ::std::option::Option<&str> {
        self.custom_key_store_id.as_deref()
    }
    pub fn cloud_hsm_cluster_id(&self) -> ::std::option::Option<&str> {
        self.cloud_hsm_cluster_id.as_deref()
    }
    pub fn expiration_model(&self) -> ::std::option::Option<&crate::types::ExpirationModelType> {
        self.expiration_model.as_ref()
    }
    pub fn key_manager(&self) -> ::std::option::Option<&crate::types::KeyManagerType> {
        self.key_manager.as_ref()
    }
    #[deprecated(note = "This field has been deprecated. Instead, use the KeySpec field.")]
    pub fn customer_master_key_spec(&self) -> ::std::option::Option<&crate::types::CustomerMasterKeySpec> {
        self.customer_master_key_spec.as_ref()
    }
    pub fn key_spec(&self) -> ::std::option::Option<&crate::types::KeySpec> {
        self.key_spec.as_ref()
    }
    pub fn encryption_algorithms(&self) -> &[crate::types::EncryptionAlgorithmSpec] {
        self.encryption_algorithms.as_deref().unwrap_or_default()
    }
    pub fn signing_algorithms(&self) -> &[crate::types::SigningAlgorithmSpec] {
        self.signing_algorithms.as_deref().unwrap_or_default()
    }
    pub fn key_agreement_algorithms(&self) -> &[crate::types::KeyAgreementAlgorithmSpec] {
        self.key_agreement_algorithms.as_deref().unwrap_or_default()
    }
    pub fn encapsulation_algorithms(&self) -> &[crate::types::EncapsulationAlgorithmSpec] {
        self.encapsulation_algorithms.as_deref().unwrap_or_default()
    }
    pub fn multi_region(&self) -> ::std::option::Option<bool> {
        self.multi_region
    }
    pub fn multi_region_configuration(&self) -> ::std::option::Option<&crate::types::MultiRegionConfiguration> {
        self.multi_region_configuration.as_ref()
    }
    pub fn pending_deletion_window_in_days(&self) -> ::std::option::Option<i32> {
        self.pending_deletion_window_in_days
    }
    pub fn mac_algorithms(&self) -> &[crate::types::MacAlgorithmSpec] {
        self.mac_algorithms.as_deref().unwrap_or_default()
    }
    pub fn xks_key_configuration(&self) -> ::std::option::Option<&crate::types::XksKeyConfigurationType> {
        self.xks_key_configuration.as_ref()
    }
    pub fn current_key_material_id(&self) -> ::std::option::Option<&str> {
        self.current_key_material_id.as_deref()
    }
}
impl KeyMetadata {
    pub fn builder() -> crate::types::builders::KeyMetadataBuilder {
        crate::types::builders::KeyMetadataBuilder::default()
    }
}
#[derive(::std::clone::Clone, ::std::cmp::PartialEq, ::std::default::Default, ::std::fmt::Debug)]
#[non_exhaustive]
pub struct KeyMetadataBuilder {
    pub(crate) aws_account_id: ::std::option::Option<::std::string::String>,
    pub(crate) key_id: ::std::option::Option<::std::string::String>,
    pub(crate) arn: ::std::option::Option<::std::string::String>,
    pub(crate) creation_date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) enabled: ::std::option::Option<bool>,
    pub(crate) description: ::std::option::Option<::std::string::String>,
    pub(crate) key_usage: ::std::option::Option<crate::types::KeyUsageType>,
    pub(crate) key_state: ::std::option::Option<crate::types::KeyState>,
    pub(crate) deletion_date: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) valid_to: ::std::option::Option<::aws_smithy_types::DateTime>,
    pub(crate) origin: ::std::option::Option<crate::types::OriginType>,
    pub(crate) custom_key_store_id: ::std::option::Option<::std::string::String>,
    pub(crate) cloud_hsm_cluster_id: ::std::option::Option<::std::string::String>,
    pub(crate) expiration_model: ::std::option::Option<crate::types::ExpirationModelType>,
    pub(crate) key_manager: ::std::option::Option<crate::types::KeyManagerType>,
    pub(crate) customer_master_key_spec: ::std::option::Option<crate::types::CustomerMasterKeySpec>,
    pub(crate) key_spec: ::std::option::Option<crate::types::KeySpec>,
    pub(crate) encryption_algorithms: ::std::option::Option<::std::vec::Vec<crate::types::EncryptionAlgorithmSpec>>,
    pub(crate) signing_algorithms: ::std::option::Option<::std::vec::Vec<crate::types::SigningAlgorithmSpec>>,
    pub(crate) key_agreement_algorithms: ::std::option::Option<::std::vec::Vec<crate::types::KeyAgreementAlgorithmSpec>>,
    pub(crate) encapsulation_algorithms: ::std::option::Option<::std::vec::Vec<crate::types::EncapsulationAlgorithmSpec>>,
    pub(crate) multi_region: ::std::option::Option<bool>,
    pub(crate) multi_region_configuration: ::std::option::Option<crate::types::MultiRegionConfiguration>,
    pub(crate) pending_deletion_window_in_days: ::std::option::Option<i32>,
    pub(crate) mac_algorithms: ::std::option::Option<::std::vec::Vec<crate::types::MacAlgorithmSpec>>,
    pub(crate) xks_key_configuration: ::std::option::Option<crate::types::XksKeyConfigurationType>,
    pub(crate) current_key_material_id: ::std::option::Option<::std::string::String>,
}
impl KeyMetadataBuilder {
    pub fn aws_account_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.aws_account_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_aws_account_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.aws_account_id = input;
        self
    }
    pub fn get_aws_account_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.aws_account_id
    }
    pub fn key_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.key_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_key_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.key_id = input;
        self
    }
    pub fn get_key_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.key_id
    }
    pub fn arn(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.arn = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_arn(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.arn = input;
        self
    }
    pub fn get_arn(&self) -> &::std::option::Option<::std::string::String> {
        &self.arn
    }
    pub fn creation_date(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.creation_date = ::std::option::Option::Some(input);
        self
    }
    pub fn set_creation_date(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.creation_date = input;
        self
    }
    pub fn get_creation_date(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.creation_date
    }
    pub fn enabled(mut self, input: bool) -> Self {
        self.enabled = ::std::option::Option::Some(input);
        self
    }
    pub fn set_enabled(mut self, input: ::std::option::Option<bool>) -> Self {
        self.enabled = input;
        self
    }
    pub fn get_enabled(&self) -> &::std::option::Option<bool> {
        &self.enabled
    }
    pub fn description(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.description = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_description(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.description = input;
        self
    }
    pub fn get_description(&self) -> &::std::option::Option<::std::string::String> {
        &self.description
    }
    pub fn key_usage(mut self, input: crate::types::KeyUsageType) -> Self {
        self.key_usage = ::std::option::Option::Some(input);
        self
    }
    pub fn set_key_usage(mut self, input: ::std::option::Option<crate::types::KeyUsageType>) -> Self {
        self.key_usage = input;
        self
    }
    pub fn get_key_usage(&self) -> &::std::option::Option<crate::types::KeyUsageType> {
        &self.key_usage
    }
    pub fn key_state(mut self, input: crate::types::KeyState) -> Self {
        self.key_state = ::std::option::Option::Some(input);
        self
    }
    pub fn set_key_state(mut self, input: ::std::option::Option<crate::types::KeyState>) -> Self {
        self.key_state = input;
        self
    }
    pub fn get_key_state(&self) -> &::std::option::Option<crate::types::KeyState> {
        &self.key_state
    }
    pub fn deletion_date(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.deletion_date = ::std::option::Option::Some(input);
        self
    }
    pub fn set_deletion_date(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.deletion_date = input;
        self
    }
    pub fn get_deletion_date(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.deletion_date
    }
    pub fn valid_to(mut self, input: ::aws_smithy_types::DateTime) -> Self {
        self.valid_to = ::std::option::Option::Some(input);
        self
    }
    pub fn set_valid_to(mut self, input: ::std::option::Option<::aws_smithy_types::DateTime>) -> Self {
        self.valid_to = input;
        self
    }
    pub fn get_valid_to(&self) -> &::std::option::Option<::aws_smithy_types::DateTime> {
        &self.valid_to
    }
    pub fn origin(mut self, input: crate::types::OriginType) -> Self {
        self.origin = ::std::option::Option::Some(input);
        self
    }
    pub fn set_origin(mut self, input: ::std::option::Option<crate::types::OriginType>) -> Self {
        self.origin = input;
        self
    }
    pub fn get_origin(&self) -> &::std::option::Option<crate::types::OriginType> {
        &self.origin
    }
    pub fn custom_key_store_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.custom_key_store_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_custom_key_store_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.custom_key_store_id = input;
        self
    }
    pub fn get_custom_key_store_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.custom_key_store_id
    }
    pub fn cloud_hsm_cluster_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.cloud_hsm_cluster_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_cloud_hsm_cluster_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.cloud_hsm_cluster_id = input;
        self
    }
    pub fn get_cloud_hsm_cluster_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.cloud_hsm_cluster_id
    }
    pub fn expiration_model(mut self, input: crate::types::ExpirationModelType) -> Self {
        self.expiration_model = ::std::option::Option::Some(input);
        self
    }
    pub fn set_expiration_model(mut self, input: ::std::option::Option<crate::types::ExpirationModelType>) -> Self {
        self.expiration_model = input;
        self
    }
    pub fn get_expiration_model(&self) -> &::std::option::Option<crate::types::ExpirationModelType> {
        &self.expiration_model
    }
    pub fn key_manager(mut self, input: crate::types::KeyManagerType) -> Self {
        self.key_manager = ::std::option::Option::Some(input);
        self
    }
    pub fn set_key_manager(mut self, input: ::std::option::Option<crate::types::KeyManagerType>) -> Self {
        self.key_manager = input;
        self
    }
    pub fn get_key_manager(&self) -> &::std::option::Option<crate::types::KeyManagerType> {
        &self.key_manager
    }
    #[deprecated(note = "This field has been deprecated. Instead, use the KeySpec field.")]
    pub fn customer_master_key_spec(mut self, input: crate::types::CustomerMasterKeySpec) -> Self {
        self.customer_master_key_spec = ::std::option::Option::Some(input);
        self
    }
    #[deprecated(note = "This field has been deprecated. Instead, use the KeySpec field.")]
    pub fn set_customer_master_key_spec(mut self, input: ::std::option::Option<crate::types::CustomerMasterKeySpec>) -> Self {
        self.customer_master_key_spec = input;
        self
    }
    #[deprecated(note = "This field has been deprecated. Instead, use the KeySpec field.")]
    pub fn get_customer_master_key_spec(&self) -> &::std::option::Option<crate::types::CustomerMasterKeySpec> {
        &self.customer_master_key_spec
    }
    pub fn key_spec(mut self, input: crate::types::KeySpec) -> Self {
        self.key_spec = ::std::option::Option::Some(input);
        self
    }
    pub fn set_key_spec(mut self, input: ::std::option::Option<crate::types::KeySpec>) -> Self {
        self.key_spec = input;
        self
    }
    pub fn get_key_spec(&self) -> &::std::option::Option<crate::types::KeySpec> {
        &self.key_spec
    }
    pub fn encryption_algorithms(mut self, input: crate::types::EncryptionAlgorithmSpec) -> Self {
        let mut v = self.encryption_algorithms.unwrap_or_default();
        v.push(input);
        self.encryption_algorithms = ::std::option::Option::Some(v);
        self
    }
    pub fn set_encryption_algorithms(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::EncryptionAlgorithmSpec>>) -> Self {
        self.encryption_algorithms = input;
        self
    }
    pub fn get_encryption_algorithms(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::EncryptionAlgorithmSpec>> {
        &self.encryption_algorithms
    }
    pub fn signing_algorithms(mut self, input: crate::types::SigningAlgorithmSpec) -> Self {
        let mut v = self.signing_algorithms.unwrap_or_default();
        v.push(input);
        self.signing_algorithms = ::std::option::Option::Some(v);
        self
    }
    pub fn set_signing_algorithms(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::SigningAlgorithmSpec>>) -> Self {
        self.signing_algorithms = input;
        self
    }
    pub fn get_signing_algorithms(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::SigningAlgorithmSpec>> {
        &self.signing_algorithms
    }
    pub fn key_agreement_algorithms(mut self, input: crate::types::KeyAgreementAlgorithmSpec) -> Self {
        let mut v = self.key_agreement_algorithms.unwrap_or_default();
        v.push(input);
        self.key_agreement_algorithms = ::std::option::Option::Some(v);
        self
    }
    pub fn set_key_agreement_algorithms(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::KeyAgreementAlgorithmSpec>>) -> Self {
        self.key_agreement_algorithms = input;
        self
    }
    pub fn get_key_agreement_algorithms(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::KeyAgreementAlgorithmSpec>> {
        &self.key_agreement_algorithms
    }
    pub fn encapsulation_algorithms(mut self, input: crate::types::EncapsulationAlgorithmSpec) -> Self {
        let mut v = self.encapsulation_algorithms.unwrap_or_default();
        v.push(input);
        self.encapsulation_algorithms = ::std::option::Option::Some(v);
        self
    }
    pub fn set_encapsulation_algorithms(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::EncapsulationAlgorithmSpec>>) -> Self {
        self.encapsulation_algorithms = input;
        self
    }
    pub fn get_encapsulation_algorithms(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::EncapsulationAlgorithmSpec>> {
        &self.encapsulation_algorithms
    }
    pub fn multi_region(mut self, input: bool) -> Self {
        self.multi_region = ::std::option::Option::Some(input);
        self
    }
    pub fn set_multi_region(mut self, input: ::std::option::Option<bool>) -> Self {
        self.multi_region = input;
        self
    }
    pub fn get_multi_region(&self) -> &::std::option::Option<bool> {
        &self.multi_region
    }
    pub fn multi_region_configuration(mut self, input: crate::types::MultiRegionConfiguration) -> Self {
        self.multi_region_configuration = ::std::option::Option::Some(input);
        self
    }
    pub fn set_multi_region_configuration(mut self, input: ::std::option::Option<crate::types::MultiRegionConfiguration>) -> Self {
        self.multi_region_configuration = input;
        self
    }
    pub fn get_multi_region_configuration(&self) -> &::std::option::Option<crate::types::MultiRegionConfiguration> {
        &self.multi_region_configuration
    }
    pub fn pending_deletion_window_in_days(mut self, input: i32) -> Self {
        self.pending_deletion_window_in_days = ::std::option::Option::Some(input);
        self
    }
    pub fn set_pending_deletion_window_in_days(mut self, input: ::std::option::Option<i32>) -> Self {
        self.pending_deletion_window_in_days = input;
        self
    }
    pub fn get_pending_deletion_window_in_days(&self) -> &::std::option::Option<i32> {
        &self.pending_deletion_window_in_days
    }
    pub fn mac_algorithms(mut self, input: crate::types::MacAlgorithmSpec) -> Self {
        let mut v = self.mac_algorithms.unwrap_or_default();
        v.push(input);
        self.mac_algorithms = ::std::option::Option::Some(v);
        self
    }
    pub fn set_mac_algorithms(mut self, input: ::std::option::Option<::std::vec::Vec<crate::types::MacAlgorithmSpec>>) -> Self {
        self.mac_algorithms = input;
        self
    }
    pub fn get_mac_algorithms(&self) -> &::std::option::Option<::std::vec::Vec<crate::types::MacAlgorithmSpec>> {
        &self.mac_algorithms
    }
    pub fn xks_key_configuration(mut self, input: crate::types::XksKeyConfigurationType) -> Self {
        self.xks_key_configuration = ::std::option::Option::Some(input);
        self
    }
    pub fn set_xks_key_configuration(mut self, input: ::std::option::Option<crate::types::XksKeyConfigurationType>) -> Self {
        self.xks_key_configuration = input;
        self
    }
    pub fn get_xks_key_configuration(&self) -> &::std::option::Option<crate::types::XksKeyConfigurationType> {
        &self.xks_key_configuration
    }
    pub fn current_key_material_id(mut self, input: impl ::std::convert::Into<::std::string::String>) -> Self {
        self.current_key_material_id = ::std::option::Option::Some(input.into());
        self
    }
    pub fn set_current_key_material_id(mut self, input: ::std::option::Option<::std::string::String>) -> Self {
        self.current_key_material_id = input;
        self
    }
    pub fn get_current_key_material_id(&self) -> &::std::option::Option<::std::string::String> {
        &self.current_key_material_id
    }
    pub fn build(self) -> ::std::result::Result<crate::types::KeyMetadata, ::aws_smithy_types::error::operation::BuildError> {
        ::std::result::Result::Ok(crate::types::KeyMetadata {
            aws_account_id: self.aws_account_id,
            key_id: self.key_id.ok_or_else(|| {
                ::aws_smithy_types::error::operation::BuildError::missing_field(
                    "key_id",
                    "key_id was not specified but it is required when building KeyMetadata",
                )
            })?,
            arn: self.arn,
            creation_date: self.creation_date,
            enabled: self.enabled.unwrap_or_default(),
            description: self.description,
            key_usage: self.key_usage,
            key_state: self.key_state,
            deletion_date: self.deletion_date,
            valid_to: self.valid_to,
            origin: self.origin,
            custom_key_store_id: self.custom_key_store_id,
            cloud_hsm_cluster_id: self.cloud_hsm_cluster_id,
            expiration_model: self.expiration_model,
            key_manager: self.key_manager,
            customer_master_key_spec: self.customer_master_key_spec,
            key_spec: self.key_spec,
            encryption_algorithms: self.encryption_algorithms,
            signing_algorithms: self.signing_algorithms,
            key_agreement_algorithms: self.key_agreement_algorithms,
            encapsulation_algorithms: self.encapsulation_algorithms,
            multi_region: self.multi_region,
            multi_region_configuration: self.multi_region_configuration,
            pending_deletion_window_in_days: self.pending_deletion_window_in_days,
            mac_algorithms: self.mac_algorithms,
            xks_key_configuration: self.xks_key_configuration,
            current_key_material_id: self.current_key_material_id,
        })
    }
}
