# The review of a week or longer: measures, trends and what they say.
