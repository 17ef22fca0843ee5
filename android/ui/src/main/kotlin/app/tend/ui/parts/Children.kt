package app.tend.ui.parts

import androidx.compose.foundation.horizontalScroll
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.selection.selectableGroup
import androidx.compose.runtime.Composable
import androidx.compose.runtime.compositionLocalOf
import androidx.compose.ui.Modifier
import app.tend.core.ChildLine
import app.tend.ui.look.Space
import java.util.UUID

/** The children of the family, the one looked at, and the way to look at another. */
class Children(
    val all: List<ChildLine>,
    val here: UUID,
    val look: (UUID) -> Unit,
) {
    /** Whose page this is, where that has to be said. */
    val name: String? get() = all.takeIf { it.size > 1 }?.firstOrNull { it.id == here }?.name
}

/** The children of the family in front; none before there is one. */
val LocalChildren = compositionLocalOf<Children?> { null }

/** Whose page this is, and the same page of another child; nothing in a family of one. */
@Composable
fun ChildSwitch(modifier: Modifier = Modifier) {
    val children = LocalChildren.current?.takeIf { it.all.size > 1 } ?: return
    Row(
        modifier
            .fillMaxWidth()
            .selectableGroup()
            .horizontalScroll(rememberScrollState())
            .padding(horizontal = Space.margin)
            .padding(bottom = Space.s),
        Arrangement.spacedBy(Space.s),
    ) {
        // As on Today.
        for (child in children.all.sortedBy { it.id }) {
            Choice(child.name, child.id == children.here, { children.look(child.id) })
        }
    }
}
