package app.tend.ui.app

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.heightIn
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.shape.RoundedCornerShape
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.tend.core.FamilyScreen
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Radius
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.Words
import app.tend.ui.parts.WordsButton
import app.tend.ui.words.LocalStrings

private const val ANSWERED = "zone_left"

/** The phone came to another zone than the family's: offers to take it from now on. Who says no is asked in the next zone. */
@Composable
fun ZoneOffer(
    family: FamilyScreen,
    onTake: (zone: String) -> Unit,
) {
    val phone = LocalPhone.current
    val say = LocalStrings.current
    val here = phone.zone.id
    var left by remember { mutableStateOf(phone.kept(ANSWERED)) }
    if (here == family.zone || here == left) return
    val look = LocalLook.current
    Column(
        Modifier
            .fillMaxWidth()
            .padding(horizontal = Space.margin, vertical = Space.s)
            .background(look.role.surfaceHigh, RoundedCornerShape(Radius.card))
            // In large text it would push the page away.
            .heightIn(max = 240.dp)
            .verticalScroll(rememberScrollState())
            .padding(horizontal = Space.l, vertical = Space.s),
        Arrangement.spacedBy(Space.xs),
    ) {
        Words(say("zone_differs", here), Type.detail, Modifier.padding(top = Space.s))
        WordsButton(say("zone_take", here), { onTake(here) })
        WordsButton(
            say("zone_leave", family.zone),
            {
                phone.keep(ANSWERED, here)
                left = here
            },
        )
    }
}
