/// Inter-coder agreement, computed with its parts or not at all.
package org.emic.agreement;
