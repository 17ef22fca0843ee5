package app.tend.ui.review

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Arrangement
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.Row
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.remember
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.platform.testTag
import androidx.compose.ui.text.style.TextAlign
import androidx.compose.ui.unit.dp
import app.tend.core.EntryKind
import app.tend.core.ReviewAge
import app.tend.core.ReviewQuery
import app.tend.core.ReviewScreen
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.LocalPhone
import app.tend.ui.app.screenOf
import app.tend.ui.look.Hue
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.ChildSwitch
import app.tend.ui.parts.KindMark
import app.tend.ui.parts.RoundButton
import app.tend.ui.parts.Rule
import app.tend.ui.parts.ScrollEnd
import app.tend.ui.parts.Segments
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.WayRow
import app.tend.ui.parts.Words
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.LocalDate
import java.util.UUID

private val WEEKS = listOf(1, 4, 13)
private val SECTIONS = listOf(EntryKind.SLEEP, EntryKind.CRY, EntryKind.FEED, EntryKind.MASSAGE)
private const val DAYS = 7L

/** The review, wired to the journal. */
@Composable
fun ReviewPlace(
    model: FamilyModel,
    child: UUID,
    onComparison: () -> Unit,
    onCrying: () -> Unit,
    onSafety: () -> Unit,
) {
    var period by rememberSaveable { mutableStateOf(0) }
    var ending by rememberSaveable { mutableStateOf<String?>(null) }
    val query = ReviewQuery(child, ending?.let(LocalDate::parse), WEEKS[period].toUInt())
    val screen = screenOf(query) { model.journal.review(query) }
    if (screen == null) return
    Review(
        screen,
        period,
        onPeriod = { period = it },
        onEnding = { ending = it?.toString() },
        onComparison,
        onCrying,
        onNone = { kind, day -> model.perform(noneCommand(child, kind, day)) },
        onSafety,
    )
}

/** Week, four weeks, three months: sleep, crying, the days side by side, feeding, massage. */
@Composable
fun Review(
    screen: ReviewScreen,
    period: Int,
    onPeriod: (Int) -> Unit,
    onEnding: (LocalDate?) -> Unit,
    onComparison: () -> Unit,
    onCrying: () -> Unit,
    onNone: (EntryKind, NoneDay) -> Unit,
    onSafety: () -> Unit,
) {
    val say = LocalStrings.current
    var noneOf by rememberSaveable { mutableStateOf<EntryKind?>(null) }
    Column(
        Modifier.fillMaxSize().background(LocalLook.current.surface).statusBarsPadding(),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TopBar(say("tab_review"), onSafety)
        ChildSwitch()
        Column(
            Modifier
                .widthIn(max = 640.dp)
                .fillMaxWidth()
                .testTag("review")
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.margin),
        ) {
            Segments(listOf(say("period_week"), say("period_four_weeks"), say("period_three_months")), period, onPeriod)
            PeriodBar(screen.first, screen.last, screen.weeks, screen.age, onEnding)
            for (statement in screen.statements.filter { it.about == null }) {
                Words(statement.sentence, Type.body, Modifier.padding(bottom = Space.m))
            }
            for (kind in SECTIONS) {
                val parts = remember(screen, kind) { screen.parts(kind) }
                KindSection(parts) { noneOf = kind }
                if (kind == EntryKind.CRY && screen.empty == null) {
                    WayRow(
                        say("place_name_crying"),
                        onCrying,
                        say("crying_way"),
                        leading = { KindMark(Hue.Cry, Icon.Cry) },
                    )
                    Rule(Modifier.padding(vertical = Space.section))
                    RhythmSection(screen)
                    Rule(Modifier.padding(vertical = Space.section))
                }
            }
            WayRow(
                say("comparison_title"),
                onComparison,
                say("comparison_way"),
                leading = { KindMark(Hue.Massage, Icon.Massage) },
            )
            ScrollEnd()
        }
    }
    noneOf?.let { kind ->
        NoneSheet(kind, remember(screen, kind) { screen.noneDays(kind) }, { noneOf = null }) { onNone(kind, it) }
    }
}

/** The dates, the age, and the way to the period before and after. */
@Composable
internal fun PeriodBar(
    first: LocalDate,
    last: LocalDate,
    weeks: UInt,
    ages: ReviewAge,
    onEnding: (LocalDate?) -> Unit,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val today = formats.local(LocalPhone.current.now()).toLocalDate()
    val days = weeks.toLong() * DAYS
    Row(
        Modifier.fillMaxWidth().padding(vertical = Space.s),
        Arrangement.SpaceBetween,
        Alignment.CenterVertically,
    ) {
        RoundButton(Icon.Back, say("period_before"), { onEnding(last.minusDays(days)) })
        Column(Modifier.weight(1f), horizontalAlignment = Alignment.CenterHorizontally) {
            Words(formats.period(first, last), Type.subtitle, align = TextAlign.Center)
            val age = listOfNotNull(ages.sentence, ages.correctedSentence).joinToString(" ")
            Words(age, Type.detail, color = LocalLook.current.soft, align = TextAlign.Center)
        }
        val after = last.plusDays(days)
        RoundButton(
            Icon.Next,
            say("period_after"),
            { onEnding(after.takeIf { it.isBefore(today) }) },
            enabled = last.isBefore(today),
        )
    }
}
