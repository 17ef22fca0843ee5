package app.tend.ui.massage

import androidx.compose.foundation.layout.fillMaxWidth
import androidx.compose.foundation.layout.padding
import androidx.compose.runtime.Composable
import androidx.compose.runtime.getValue
import androidx.compose.runtime.mutableStateOf
import androidx.compose.runtime.saveable.rememberSaveable
import androidx.compose.runtime.setValue
import androidx.compose.ui.Modifier
import app.tend.core.ExperimentScreen
import app.tend.ui.look.Icon
import app.tend.ui.look.LocalLook
import app.tend.ui.look.Space
import app.tend.ui.look.Type
import app.tend.ui.parts.DateEntry
import app.tend.ui.parts.Facts
import app.tend.ui.parts.QuietButton
import app.tend.ui.parts.Words
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
    onStop: () -> Unit,
) {
    val say = LocalStrings.current
    val formats = LocalFormats.current
    val soft = LocalLook.current.soft
    Words(experiment.sentence, Type.body, Modifier.padding(top = Space.xs))
    Words(experiment.kept, Type.detail, Modifier.padding(top = Space.xs), soft)
    Words(say("experiment_since", formats.dateWithYear(experiment.first)), Type.detail, Modifier.padding(top = Space.xs), soft)
    experiment.tonight?.let { massage ->
        Words(say(if (massage) "experiment_tonight_yes" else "experiment_tonight_no"), Type.body, Modifier.padding(top = Space.m))
    }
    Facts(
        listOf(
            formats.number(experiment.asAssigned.toInt()) to say("experiment_as_coin"),
            formats.number(experiment.otherwise.toInt()) to say("experiment_otherwise"),
            formats.number(experiment.eveningsLeft.toInt()) to say("experiment_left"),
        ),
    )
    QuietButton(say("experiment_stop"), onStop, Modifier.fillMaxWidth().padding(top = Space.l), Icon.Stop)
}
