"""Tests are judged like other files."""
import unittest
from unittest import mock

import autogen
import requests


class DeskTest(unittest.TestCase):
    def setUp(self):
        self.config = {"config_list": [{"model": "fake", "base_url": "http://localhost:9/v1", "api_key": "x"}], "timeout": 1}  # expect: AGL102
        self.agent = autogen.AssistantAgent("agent", llm_config=self.config)

    @mock.patch("requests.get")
    def test_fetch(self, get):
        get.return_value.text = "ok"
        self.assertEqual(get("https://a.example.org").text, "ok")  # silent: AGL501

    def test_live(self):
        self.assertTrue(requests.get("http://localhost:9/health").ok)  # expect: AGL501


if __name__ == "__main__":
    unittest.main()
