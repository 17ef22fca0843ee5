package app.tend.ui.massage

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.tend.core.EveningChoice
import app.tend.core.EveningQuestion
import app.tend.core.ExperimentScreen
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.DateEntry
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.Words
import app.tend.ui.today.Evening
import app.tend.ui.words.LocalFormats
import app.tend.ui.words.LocalStrings
import java.time.LocalDate

/** What the four weeks are, and from which evening on. */
@Composable
internal fun BeginExperiment(
    today: LocalDate,
    onBegin: (LocalDate) -> Unit,
) {
    val say = LocalStrings.current
    var first by rememberSaveable { mutableStateOf(today.toString()) }
    Words(say("experiment_about"), Type.body, Modifier.padding(top = Space.xs))
    DateEntry(say("experiment_first"), LocalDate.parse(first), { first = it.toString() }, Modifier.padding(top = Space.m))
    QuietButton(
        say("experiment_begin"),
        { onBegin(LocalDate.parse(first)) },
        Modifier.fillMaxWidth().padding(top = Space.m),
        Icon.Check,
    )
}

/** Where the four weeks stand, what the coin says for tonight, and the way to let them be. */
@Composable
internal fun Experiment(
    experiment: ExperimentScreen,
    evening: EveningQuestion?,
    onAnswer: (LocalDate, EveningChoice) -> Unit,
    onStop: () -> Unit,
) {
    val say = LocalStrings.current
    val soft = LocalLook.current.soft
    Words(experiment.sentence, Type.body, Modifier.padding(top = Space.xs))
    Words(experiment.kept, Type.detail, Modifier.padding(top = Space.xs), soft)
    val since = LocalFormats.current.dateWithYear(experiment.first)
    Words(say("experiment_since", since), Type.detail, Modifier.padding(top = Space.xs), soft)
    val tonight = experiment.tonight
    if (tonight != null && evening?.coin == null) {
        Words(say(if (tonight) "experiment_tonight_yes" else "experiment_tonight_no"), Type.body, Modifier.padding(top = Space.m))
    }
    evening?.let { Evening(it, onAnswer) }
    QuietButton(say("experiment_stop"), onStop, Modifier.fillMaxWidth().padding(top = Space.l), Icon.Stop)
}
