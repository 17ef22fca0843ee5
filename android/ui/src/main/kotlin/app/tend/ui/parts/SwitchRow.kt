package app.tend.ui.parts

import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.selection.toggleable
import androidx.compose.material3.Switch
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.semantics.Role
import androidx.compose.ui.unit.dp
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type

/** Something that is on or off. The whole row is the target. */
@Composable
fun SwitchRow(
    title: String,
    on: Boolean,
    detail: String? = null,
    onChange: (Boolean) -> Unit,
) {
    Row(
        Modifier
            .fillMaxWidth()
            .toggleable(on, role = Role.Switch, onValueChange = onChange)
            .heightIn(min = 64.dp)
            .padding(vertical = Space.s),
        Arrangement.spacedBy(Space.l),
        Alignment.CenterVertically,
    ) {
        Column(Modifier.weight(1f)) {
            Words(title, Type.subtitle)
            if (detail != null) Words(detail, Type.detail, color = LocalLook.current.soft)
        }
        Switch(on, null)
    }
}
