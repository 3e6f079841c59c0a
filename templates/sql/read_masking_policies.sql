{#- The columns as a JSON array of their names, or of paths into SUPER. -#}
SELECT grantee, policy_name, schema_name, table_name, output_columns
FROM svv_attached_masking_policy
WHERE grantee_type = 'user' AND grantee IN ({{ users | literals }})
