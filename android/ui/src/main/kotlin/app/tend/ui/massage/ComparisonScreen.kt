package app.tend.ui.massage

import androidx.compose.foundation.background
import androidx.compose.foundation.layout.Column
import androidx.compose.foundation.layout.fillMaxSize
import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.foundation.layout.statusBarsPadding
import androidx.compose.foundation.layout.widthIn
import androidx.compose.foundation.rememberScrollState
import androidx.compose.foundation.verticalScroll
import androidx.compose.runtime.Composable
import androidx.compose.ui.Alignment
import androidx.compose.ui.Modifier
import androidx.compose.ui.unit.dp
import app.tend.core.Command
import app.tend.core.ComparisonScreen
import app.tend.core.EveningChoice
import app.tend.core.EveningQuestion
import app.tend.ui.app.FamilyModel
import app.tend.ui.app.LocalPhone
import app.tend.ui.app.screenOf
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.ChildSwitch
import app.tend.ui.parts.Facts
import app.tend.ui.parts.Heading
import app.tend.ui.parts.ScrollEnd
import app.tend.ui.parts.TopBar
import app.tend.ui.parts.Words
import app.tend.ui.today.Evening
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.LocalDate
import java.util.UUID
import kotlin.math.abs

/** Evenings with and without a massage, compared inside their weeks, or why they cannot be. */
@Composable
fun ComparisonPlace(
    model: FamilyModel,
    child: UUID,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val phone = LocalPhone.current
    val screen = screenOf(child) { model.journal.comparison(child) }
    val today = screenOf(child) { model.journal.today(child) }
    if (screen == null || today == null) return
    val civil = LocalFormats.current.local(phone.now()).toLocalDate()
    Comparison(
        screen,
        today.evening,
        civil,
        onBegin = { model.perform(Command.BeginExperiment(child, it)) },
        onStop = { model.perform(Command.StopExperiment(it)) },
        onAnswer = { date, answer -> model.perform(Command.AnswerEvening(child, date, answer)) },
        onBack,
        onSafety,
    )
}

@Composable
fun Comparison(
    screen: ComparisonScreen,
    evening: EveningQuestion?,
    today: LocalDate,
    onBegin: (LocalDate) -> Unit,
    onStop: (UUID) -> Unit,
    onAnswer: (LocalDate, EveningChoice) -> Unit,
    onBack: () -> Unit,
    onSafety: () -> Unit,
) {
    val look = LocalLook.current
    val say = LocalStrings.current
    val formats = LocalFormats.current
    Column(
        Modifier.fillMaxSize().background(look.surface).statusBarsPadding(),
        horizontalAlignment = Alignment.CenterHorizontally,
    ) {
        TopBar(say("comparison_title"), onSafety, back = onBack)
        ChildSwitch()
        Column(
            Modifier
                .widthIn(max = 640.dp)
                .fillMaxWidth()
                .verticalScroll(rememberScrollState())
                .padding(horizontal = Space.margin),
        ) {
            Words(screen.sentence, Type.body)
            screen.result?.let { result ->
                val more = if (result.differenceMinutes < 0) say("minutes_fewer") else say("minutes_more")
                Facts(
                    listOf(
                        formats.duration(abs(result.differenceMinutes)) to more,
                        say("period", formats.decimal(result.low, 0), formats.decimal(result.high, 0)) to say("interval_minutes"),
                    ),
                )
            }
            Facts(
                listOf(
                    formats.number(screen.with.toInt()) to say("evenings_with"),
                    formats.number(screen.without.toInt()) to say("evenings_without"),
                    formats.number(screen.unknownEvenings.toInt()) to say("evenings_unknown"),
                ),
            )
            screen.leftOut?.let { Words(it, Type.detail, Modifier.padding(top = Space.m), look.soft) }
            screen.dayOfAge?.let { Words(it.sentence, Type.body, Modifier.padding(top = Space.m)) }
            Heading(say("experiment"), Modifier.padding(top = Space.section), Type.subtitle)
            val experiment = screen.experiment
            if (experiment == null) {
                BeginExperiment(today, onBegin)
                evening?.let { Evening(it, onAnswer) }
            } else {
                Experiment(experiment, evening, onAnswer) { onStop(experiment.experiment) }
            }
            if (screen.secondary.isNotEmpty()) {
                Heading(say("just_noticing"), Modifier.padding(top = Space.section), Type.subtitle)
                for (noticed in screen.secondary) Words(noticed.sentence, Type.body, Modifier.padding(top = Space.s))
            }
            ScrollEnd()
        }
    }
}
