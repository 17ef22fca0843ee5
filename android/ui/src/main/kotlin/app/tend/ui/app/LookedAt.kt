package app.tend.ui.app

import app.tend.core.ChildLine
import app.tend.core.FamilyScreen
import java.util.UUID

/** Where a phone keeps which child it looked at last. */
const val CHILD = "child"

/** This phone looks at [child] from now on; so do its widget, its tile and its shortcuts. */
fun Phone.look(child: UUID) = keep(CHILD, child.toString())

/** The child this phone looked at last, while it is on the screens; else the first of the family. */
fun FamilyScreen.lookedAt(phone: Phone): ChildLine? {
    val last = phone.kept(CHILD)
    val lines = children.map { it.line }
    return lines.firstOrNull { it.id.toString() == last } ?: lines.firstOrNull()
}
