package app.tend.ui.timeline

import androidx.compose.ui.semantics.SemanticsActions
import androidx.compose.ui.semantics.getOrNull
import androidx.compose.ui.test.SemanticsMatcher
import app.tend.core.EntryKind
import app.tend.core.ReviewQuery
import app.tend.core.TimelineQuery
import app.tend.ui.app.Screen
import app.tend.ui.awaitGone
import app.tend.ui.awaitRest
import app.tend.ui.awaitText
import app.tend.ui.child
import app.tend.ui.desktop.MadeUpFamily
import app.tend.ui.desktop.Shot
import app.tend.ui.desktop.Staged
import app.tend.ui.now
import app.tend.ui.onPhone
import app.tend.ui.tap
import org.junit.jupiter.api.Assertions.assertEquals
import org.junit.jupiter.api.Assertions.assertTrue
import org.junit.jupiter.api.Test

class NoneOfDayTest {
    private fun Staged.noneToday(): List<EntryKind> =
        journal
            .timeline(TimelineQuery(emptyList(), emptyList(), emptyList(), null, null, 20u))
            .now()
            .days
            .first()
            .children
            .single()
            .noneMarks

    @Test
    fun `a day of the journal says that there was no crying, and takes it back`() =
        onPhone(Shot("journal", MadeUpFamily.at(3, 12), Screen.Journal)) { staged ->
            awaitText("Friday 20 November")
            tap("There was none: Friday 20 November")
            tap("Crying: none")
            awaitText("Crying: none, as you noted")
            assertEquals(listOf(EntryKind.CRY), staged.noneToday())
            awaitRest()
            tap("Crying: none")
            awaitGone("Crying: none, as you noted")
            assertTrue(staged.noneToday().isEmpty())
        }

    @Test
    fun `the review names the days without a massage, and one of them was none`() =
        onPhone(Shot("review", MadeUpFamily.at(20, 48), Screen.Review)) { staged ->
            awaitText("14 to 20 November")

            fun logged(): UInt {
                val review = staged.journal.review(ReviewQuery(staged.child, null, 1u)).now()
                return review.completeness.first { it.kind == EntryKind.MASSAGE }.logged
            }
            val before = logged()
            tap(
                SemanticsMatcher("days without a massage") {
                    it.config.getOrNull(SemanticsActions.OnClick)?.label ==
                        "Massage: days without an entry"
                },
            )
            tap("Tuesday 17 November: None")
            awaitText("Undo")
            awaitRest()
            assertEquals(before + 1u, logged())
        }
}
