"""Tests that replace what they call: nothing goes over the network."""

from unittest import mock
from unittest.mock import patch

import pytest
import requests
import responses
import autogen


@patch("requests.get")
def test_with_a_decorator(get):
    assert requests.get("https://claims.example/1")


def test_with_a_block():
    with patch("requests.post") as post:
        requests.post("https://claims.example/1", json={})
    requests.post("https://claims.example/1", json={})  # expect: AGL501
    assert post.called


@mock.patch.object(requests, "put", return_value=None)
def test_of_one_function(put):
    requests.put("https://claims.example/1", json={})
    requests.get("https://claims.example/1")  # expect: AGL501


@responses.activate
def test_of_a_library():
    responses.add(responses.GET, "https://claims.example/1", json={})
    assert requests.get("https://claims.example/1")


def test_with_a_fixture(requests_mock):
    requests_mock.get("https://claims.example/1", text="found")
    assert requests.get("https://claims.example/1")


def test_with_monkeypatch(monkeypatch):
    monkeypatch.setattr(requests, "get", lambda url: None)
    requests.get("https://claims.example/1")


def test_with_mocker(mocker):
    mocker.patch("requests.get")
    requests.get("https://claims.example/1")


@pytest.mark.parametrize("claim", ["1", "2"])
def test_against_the_real_thing(claim):
    assert requests.get(f"https://claims.example/{claim}")  # expect: AGL501


agent = autogen.ConversableAgent("clerk", llm_config=False, human_input_mode="NEVER")
