from unittest.mock import patch

from autogen_ext.models.replay import ReplayChatCompletionClient


def test_desk():
    with patch("newsroom.desk.factory.reporter", return_value=ReplayChatCompletionClient(["one"])):  # silent: AGL101
        from newsroom.desk import desk

        assert desk() is not None
