"""A mail server for the tests: tells each mail it takes as a line of JSON; refuses some addresses for good, some for now."""

import json
import sys

from aiosmtpd.controller import Controller


class Handler:
    async def handle_RCPT(self, server, session, envelope, address, rcpt_options):
        if address.startswith("refused"):
            return f"550 no such mailbox {address}"
        if address.startswith("later"):
            return f"451 come back later, {address}"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        mail = {"from": envelope.mail_from, "to": envelope.rcpt_tos, "data": envelope.content.decode("utf-8", "replace")}
        print(json.dumps(mail), flush=True)
        return "250 taken"


server = Controller(Handler(), hostname="127.0.0.1", port=int(sys.argv[1]))
server.start()
print("ready", flush=True)
sys.stdin.read()
server.stop()
