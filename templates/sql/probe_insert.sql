INSERT INTO {% if schema %}{{ schema | ident }}.{% endif %}{{ table | ident }} VALUES ({{ value | literal }})
