package dev.entente;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Entente {
    public static void main(String[] args) {
        SpringApplication.run(Entente.class, args);
    }
}
