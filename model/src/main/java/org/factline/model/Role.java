package org.factline.model;

/** The kind of public office that an official holds. */
public enum Role {
    /** Presidents, monarchs who rule, supreme leaders. */
    HEAD_OF_STATE,
    /** Prime ministers, chancellors. */
    HEAD_OF_GOVERNMENT,
    /** Ministers, deputy prime ministers, the US secretaries. */
    MINISTER,
    /** Deputy ministers. */
    DEPUTY_MINISTER,
    /** Secretaries of national security councils. */
    COUNCIL_SECRETARY,
    /** Official spokespeople. */
    SPOKESPERSON,
    /** Ambassadors, special envoys, negotiators, delegation heads. */
    ENVOY,
    /** Members and speakers of parliaments. */
    LEGISLATOR,
    /** Military commanders. */
    MILITARY,
    /** Heads and officers of intelligence and security services. */
    INTELLIGENCE,
    /** Human-rights and children's-rights commissioners. */
    OMBUDSMAN,
    /** Advisers, aides, assistants. */
    ADVISER,
    /** Governors, mayors, heads of regions. */
    REGIONAL_HEAD,
    /** Heads of other state bodies, offices, services. */
    AGENCY_HEAD,
    /** Posts at the UN, the ICRC, the EU, NATO, the OSCE. */
    INTERNATIONAL,
    /** Leaders of parties and movements. */
    PARTY_LEADER,
    /** Any other public office. */
    OTHER
}
